import type { Amount } from './arabic-amount.ts';

/**
 * A noun that numbers count, with its plural and an adjective in the masculine: «ليرة»، «ليرات»، «تركي». A complement
 * stands behind every form of it: «درجتان فهرنهايت».
 */
export type CountedNoun = {
  noun: string;
  plural: string;
  adjective?: string;
  complement?: string;
  invariable?: true;
};

/** Whether it stands alone or after what governs it: «كيلومتران»، «كيلومترين»; of one the object can be heard too: «كيلومتراً». */
export type GrammaticalCase = 'nominative' | 'oblique' | 'accusative';

const plurals = new Intl.PluralRules('ar');

/** A number and its noun: «كيلومتر واحد»، «كيلومتران»، «3 كيلومترات»، «11 كيلومتراً»، «100 كيلومتر». */
export function countedNoun(amount: Amount, noun: CountedNoun, grammaticalCase: GrammaticalCase): string {
  const { said, integer, whole } = amount;
  if (whole && integer === 1) return one(noun, grammaticalCase === 'accusative');
  if (whole && integer === 2 && !noun.invariable) return dual(noun, grammaticalCase);
  return `${said} ${nounAfter(amount, noun)}`;
}

/** The form of a noun after a number that is said in figures; after a fraction it agrees with the whole part. */
export function nounAfter({ integer }: Amount, noun: CountedNoun): string {
  const category = plurals.select(integer);
  if (noun.invariable) return singular(noun);
  if (category === 'few') return phrase(noun, noun.plural, 'ة');
  return category === 'many' ? accusative(noun) : singular(noun);
}

/** The noun after «مليون» and «ألف»: «50 مليون دولار». */
export function singular(noun: CountedNoun): string {
  return phrase(noun, noun.noun, isFeminine(noun) ? 'ة' : '');
}

function one(noun: CountedNoun, isObject: boolean): string {
  if (isFeminine(noun)) return `${singular(noun)} واحدة`;
  return isObject && !noun.invariable ? `${accusative(noun)} واحداً` : `${singular(noun)} واحد`;
}

function accusative(noun: CountedNoun): string {
  return isFeminine(noun) ? singular(noun) : phrase(noun, `${noun.noun}اً`, 'اً');
}

function dual(noun: CountedNoun, grammaticalCase: GrammaticalCase): string {
  const ending = grammaticalCase === 'nominative' ? 'ان' : 'ين';
  const feminine = isFeminine(noun);
  const stem = feminine ? `${noun.noun.slice(0, -1)}ت` : noun.noun;
  return phrase(noun, `${stem}${ending}`, `${feminine ? 'ت' : ''}${ending}`);
}

function isFeminine({ noun }: CountedNoun): boolean {
  return noun.endsWith('ة');
}

function phrase({ adjective, complement }: CountedNoun, noun: string, ending: string): string {
  return [noun, adjective && `${adjective}${ending}`, complement].filter(Boolean).join(' ');
}
