import {
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { attach } from './attach.ts';
import { isFeminineName, isFeminineRole } from './feminine-names.ts';

const titles: Readonly<Record<string, string>> = {
  'أ.د': 'الأستاذ الدكتور',
  'أ.م.د': 'الأستاذ المساعد الدكتور',
  د: 'الدكتور',
  م: 'المهندس',
};

/** «د. أحمد», «أ.د. منى», «م. سامي», «د/ أحمد»: the title of whom the name behind it belongs to. */
export const titleRule: SpeechRule = {
  pattern:
    '(?<![\\p{L}\\p{M}\\p{N}.])(?<titlePrefix>و|[وفبل]ـ)?(?:(?<title>[أا]\\.\\s?(?:م\\.\\s?)?د|د|م)(?:\\.[ \\u00A0]?|/[ \\u00A0])|(?<titleBare>[أا]\\.د)[ \\u00A0])(?=\\p{L}\\p{M}*\\p{L})',
  say: sayTitle,
};

// «فيتامين د.», «القائمة م.»: a letter that ends a sentence, and enumerations, are no title.
const lettered =
  /(?:فيتامين|القائمة|قائمة|المجموعة|مجموعة|الفئة|فئة|البند|الفقرة|الخيار|الملحق|القسم|النقطة|الحرف|حرف|الدرجة|الصف|الشعبة|الجدول|\p{N})\s*$/u;
const enumerated = /(?:^|\s)[جل][.)/-]\s/u;
// «بكل ود. وأضاف»: affection, not "and Dr".
const affection = new Set('بكل كل في من عن بلا دون علاقات علاقة رسالة مشاعر'.split(' '));

const little = new Set(
  'لم لن لا ما قد هل هو هي إن أن كان كانت ثم لكن لقد هذا هذه في من على إلى عن'.split(' '),
);

function sayTitle(_: string, place: Place): string | null {
  const { titlePrefix = '', titleBare = '', title: letters = titleBare } = place.groups;
  const [before, word] = [textBefore(place, 200), wordBefore(place)];
  const title = titles[letters.replace(/\s/gu, '').replace('ا', 'أ')];
  if (!title || lettered.test(before) || enumerated.test(before)) return null;
  if (titlePrefix === 'و' && affection.has(word)) return null;
  const name = /^\p{L}+/u.exec(textAfter(place))?.[0] ?? '';
  // A first name has no article: «م. النصر» is a place as well. Nor is it one of the little words.
  if ((letters === 'م' && name.startsWith('ال')) || little.has(name)) return null;
  if (/^ال(?:دكتور|مهندس)ة?$/u.test(word)) return '';
  const prefix = titlePrefix.replace('ـ', '');
  return `${attach(prefix, isWoman(name, word) ? feminine(title) : title)} `;
}

function isWoman(name: string, word: string): boolean {
  return isFeminineName(name) || isFeminineRole(word);
}

function feminine(title: string): string {
  return title
    .split(' ')
    .map((word) => `${word}ة`)
    .join(' ');
}
