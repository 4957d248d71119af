import {
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { joinGenders, otherGender } from './both-genders.ts';

const wordEnd = `[\\p{L}\\p{M}\\p{N}%٪°$€£»"”]`;
const wordStart = `(?:[\\p{L}\\p{N}«"“]|[$€£%٪]${digits}|\\+${digits}{1,3}(?:[.,٫]${digits}+)?\\s?[%٪°])`;
// The digits of Arabic belong to its script: «٣/٤» is no two words.
const letter = '(?!\\p{N})[\\p{Script=Arabic}\\p{M}]';

// Not a line break: it ends a sentence.
const space = '[ \\u00A0\\u202F]';

/** Signs between words and figures, as they are read in Arabic. Lookbehinds stand behind the sign: they then cost nothing elsewhere. */
export const symbolRules: readonly SpeechRule[] = [
  // «القرار 1701 (2006)», as the United Nations number them.
  {
    pattern: `[ \\u00A0]\\((?<resolution>${digits}{4})\\)(?<=قرار(?:ين|ات)?(?:\\s\\p{L}{2,12}){0,3}\\s${digits}{2,4}[ \\u00A0]\\(${digits}{4}\\))`,
    say: (_, { groups: { resolution } }) => ` لعام ${resolution}`,
  },
  // Brackets and dashes are heard as a pause.
  {
    pattern: `${space}(?=[([][-−]?${wordStart})(?!\\((?:\\p{Script=Arabic}|${digits}{1,3}(?:/\\p{L})?)\\))(?<=${wordEnd}${space})`,
    say: () => '، ',
  },
  { pattern: `[([](?<=(?:^|\\s)[([])(?=[-−]?${wordStart})`, say: () => '' },
  { pattern: `[)\\]](?<=(?:${wordEnd}|[.!؟…])[)\\]])`, say: closeBracket },
  {
    pattern: `${space}[-–—|\\u0640]${space}(?<=(?:${wordEnd}|[)])${space}[-–—|\\u0640]${space})(?=[\\p{L}«"“])`,
    say: () => '، ',
  },
  {
    pattern: `(?:${space}?/(?<=${letter}${space}?/)${space}?\u0640?(?<gender>ة|ت|ات|ا|ها)|[(](?<=\\p{L}[(])(?<genderBracket>ة|ت|ات)[)])(?![\\p{L}\\p{M}])`,
    say: sayGender,
  },
  {
    pattern: `${space}?/(?<=${letter}${space}?/)${space}?(?=\\p{Script=Arabic})(?!\\p{N}|(?:س|ساعة|ث|ثانية)(?!\\p{L}))`,
    say: (_, place) => joinGenders(lastWord(place), /^\p{L}+/u.exec(textAfter(place))?.[0] ?? '') ?? ' ',
  },
  // «1445هـ/2024م»
  { pattern: `${space}?/(?<=هـ${space}?/)${space}?(?=${digits})`, say: () => '، ' },
  { pattern: `${space}?&(?<=${letter}${space}?&)${space}?(?=\\p{Script=Arabic})`, say: () => ' و' },
  // «ضغط الدم 120/80»
  {
    pattern: `/(?<=ضغط(?:ه|ها|\\sالدم)?\\s(?:\\p{L}{2,10}\\s)?${digits}{2,3}/)(?=${digits}{2,3}(?!${digits}|/))`,
    say: () => ' على ',
  },
  { pattern: `${space}?\\+(?<=${digits}${space}?\\+)${space}?(?=${digits})`, say: () => ' زائد ' },
  // «18°/32°»
  { pattern: `/(?<=°[مفCF]?/)(?=[-−]?${digits})`, say: () => '، ' },
  { pattern: '\\+(?<=أوبك\\+)', say: () => ' بلس' },
  {
    pattern: `${space}?×(?<=(?:${digits}|${digits}${space}?(?:سم|ملم|م|كم|متر))${space}?×)${space}?(?=${digits})`,
    say: () => ' في ',
  },
  { pattern: `${space}?÷(?<=${digits}${space}?÷)${space}?(?=${digits})`, say: () => ' على ' },
  { pattern: `÷${space}?(?=${digits})`, say: () => 'القسمة على ' },
  { pattern: `${space}?<(?<=${digits}${space}?<)${space}?(?=${digits})`, say: () => ' أصغر من ' },
  { pattern: `${space}?>(?<=${digits}${space}?>)${space}?(?=${digits})`, say: () => ' أكبر من ' },
  {
    pattern: `\\+(?<=(?:^|[\\s(]و?)\\+)(?=${digits}+(?:[.,٫]${digits}+)?\\s?(?:[%٪°]|درج))`,
    say: () => 'زائد ',
  },
  { pattern: `[~≈]${space}?(?<=(?:^|[\\s(])[~≈]${space}?)(?=${digits})`, say: () => 'نحو ' },
  { pattern: `±${space}?(?=${digits})`, say: () => 'زائد أو ناقص ' },
  { pattern: `${space}?‰(?<=${digits}${space}?‰)`, say: () => ' بالألف' },
  {
    pattern: `${space}?=(?<=(?:${digits}|${letter})${space}?=)${space}?(?=${digits}|\\p{Script=Arabic})`,
    say: () => ' يساوي ',
  },
  { pattern: `(?:#(?=${digits}{1,6}(?![\\p{L}_]|${digits}))|№${space}?(?=${digits}))`, say: sayNumberSign },
  { pattern: '@(?<=(?:^|[\\s(])@)(?=[\\p{L}_])', say: () => '' },
  // A note is looked up, not listened to.
  { pattern: `\\s?\\[${digits}{1,3}\\]`, say: () => '' },
  { pattern: `[¹²³⁰-⁹]+(?<=${letter}[¹²³⁰-⁹]+)`, say: () => '' },
  { pattern: '[™®©•▪]|\\*(?<!\\d\\*)(?!\\d)', say: () => '' },
];

/** «2023/2024»: two years in a row name a season or a school year. */
export const seasonRule: SpeechRule = {
  pattern: `(?<!${digits}|[/.\\p{Script=Latin}-])(?<season>${digits}{4})/(?<seasonEnd>${digits}{4}|${digits}{2})(?!${digits}|[/.-]${digits})`,
  say: saySeason,
};

/** A bracket that nothing follows but punctuation needs no pause of its own; «f(x)» is no bracket of a sentence. */
function closeBracket(_: string, place: Place): string | null {
  const before = textBefore(place, 200);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open > 0 && /[\p{L}\p{N}]/u.test(before[open - 1] ?? '')) return null;
  // «المادة (5)» and «الفقرة (أ)» are said in one breath.
  if (/[([](?:\p{Script=Arabic}|\p{Nd}{1,3}(?:\/\p{L})?)$/u.test(before)) return '';
  const after = textAfter(place, 3);
  if (/^[\p{L}\p{N}]/u.test(after)) return null;
  // «(384 ق.م.)» ends no sentence.
  const endsSentence = /[.!؟…]$/u.test(before) && !/\p{L}\.\s?\p{L}\.$/u.test(before);
  return endsSentence || /^(?:\n|\s?(?:$|\p{P}))/u.test(after) ? '' : '،';
}

function saySeason(_: string, { groups: { season = '', seasonEnd = '' } }: Place): string | null {
  const [first, last] = [numberOf(season), numberOf(seasonEnd)];
  return first > 1300 &&
    first < 2200 &&
    (first + 1) % 10 ** seasonEnd.length === last % 10 ** seasonEnd.length
    ? `${season} ${seasonEnd}`
    : null;
}

/** «السيد/ة», «السيد(ة)» */
function sayGender(_: string, place: Place): string | null {
  const { gender, genderBracket = '' } = place.groups;
  const word = lastWord(place);
  const said = word.length < 2 ? null : otherGender(word, gender ?? genderBracket);
  return said ?? (gender ? ` ${gender}` : null);
}

function lastWord(place: Place): string {
  return /\p{L}+$/u.exec(textBefore(place))?.[0] ?? '';
}

/** «رقم #5» says it once. */
function sayNumberSign(_: string, place: Place): string {
  return wordBefore(place) === 'رقم' ? '' : 'رقم ';
}
