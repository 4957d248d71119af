import {
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { definiteCardinal, genderCounted } from './definite-cardinal.ts';
import { genderOfOrdinal } from './ordinal-nouns.ts';
import { ordinalWords, tens } from './ordinal-words.ts';
import { unitPattern } from './quantity-pattern.ts';
import { rulerAtEnd } from './regnal.ts';

// «رئيس الوزراء الـ10» counts the offices, not the ministers.
const isOffice = /رئيس\s(?:الوزراء|الحكومة|الجمهورية)\s$/u;

/** «الـ7 من أكتوبر» */
const dayOfMonth =
  /^\sمن\s(?:يناير|فبراير|مارس|أبريل|إبريل|نيسان|مايو|أيار|يونيو|حزيران|يوليو|تموز|أغسطس|آب|سبتمبر|أيلول|أكتوبر|نوفمبر|ديسمبر|كانون|تشرين|شباط|آذار|رمضان|شوال|شعبان|محرم|صفر|ربيع|جمادى|رجب|ذي|الشهر|هذا الشهر)(?!\p{L})/u;

// «المركز 1», «الجولة 22 من الدوري»; «الجولة 5 أهداف» counts something else.
const barely = '(?:ال|لل|[وب]ال)(?:قرن|مركز|مرتبة|جولة|أسبوع|طابق|دورة)';
const placed = `(?<=${barely}\\s)(?=${digits}{1,2}(?:$|\\n|\\s?[،؛.؟!)](?!${digits})|\\s(?:من|في|على|أمام|خلف|بعد|قبل|ضمن|و\\p{L}|ب(?:ال|رصيد))))`;

// «الـ100 م» is a distance, «القرن 2 م» an era.
const notMetres = `(?:(?<=القرن\\s${digits}{1,2})|(?!\\s?م(?!\\p{L})))`;

/** «القرن الـ19», «الذكرى الـ 75», «القرن 21»: of a thing that is counted one by one the ordinal is said. */
export const ordinalRule: SpeechRule = {
  pattern: `(?:ال\\u0640?\\s?|(?<=القرن\\s)|${placed})(?<ordinal>${digits}{1,4})(?![\\p{L}\\p{N}٪%]|[.,:/-]${digits}|\\s?(?:${unitPattern}|[%٪$€°]))${notMetres}(?<=(?:^|[\\s(«])(?:و?ال\\u0640?\\s?|${barely}\\s)${digits}{1,4})`,
  say: sayOrdinal,
};

function sayOrdinal(found: string, place: Place): string | null {
  const counted = countedWord(place);
  const number = numberOf(place.groups.ordinal ?? '');
  const asWritten = found.replace('\u0640', '');
  if (number === 0) return asWritten;
  if (number > 99) return beyondHundred(number, counted);
  const ruler = rulerAtEnd(textBefore(place));
  const gender = genderOfOrdinal(counted);
  if (ruler === 'queen' || gender === 'feminine') return ordinalWords(number, 'feminine');
  if (ruler || gender || isOffice.test(textBefore(place)) || dayOfMonth.test(textAfter(place)))
    return ordinalWords(number, 'masculine');
  return manyAtOnce(number, counted, place) ?? asWritten;
}

/** «الـ100 يوم», «الذكرى الـ150» */
function beyondHundred(number: number, counted: string): string | null {
  const gender = genderOfOrdinal(counted);
  const round = { 100: 'المئة', 1000: 'الألف' }[number];
  return round ?? (gender && number < 200 ? `${ordinalWords(number - 100, gender)} بعد المئة` : null);
}

// The Palestinians who stayed in 1948 are called by their year.
const of48 = /^[وفبل]?(?:عرب|فلسطينيو|فلسطينيي|أراضي|الأراضي|مناطق)$/u;

function manyAtOnce(number: number, counted: string, place: Place): string | null {
  if (group.test(counted) && groups[number]) return groups[number];
  if (number === 48 && of48.test(counted)) return definiteCardinal(number, 'masculine', tens);
  const [after = ''] = /(?<=^\s)\p{L}+/u.exec(textAfter(place)) ?? [];
  const gender = genderCounted(counted, after);
  return gender ? definiteCardinal(number, gender, tens) : roundNumber(number, counted);
}

/** «القرنين الـ19 والـ20» counts both by one word; in «القمة العربية الـ33» it stands before its adjective. */
function countedWord(place: Place): string {
  const before = textBefore(place);
  const [, earlier] = /(\p{L}+)\sال\s?\p{Nd}{1,2}\sو$/u.exec(before) ?? [];
  const [, described] = /(\p{L}*ال\p{L}+)\sال\p{L}+(?:ي|ية|ة)\s$/u.exec(before) ?? [];
  const [last, noun = ''] = [earlier ?? wordBefore(place), described ?? ''].map(withArticle);
  return noun && !isCounted(last ?? '') && isCounted(noun) ? noun : (last ?? '');
}

function withArticle(word: string): string {
  return word.replace(/^[وفبكل](?=ال)/u, '').replace(/^لل/u, 'ال');
}

function isCounted(word: string): boolean {
  return genderOfOrdinal(word) !== null || genderCounted(word, '') !== null;
}

const group = /^[وفبل]?مجموعة$/u;
// These groups of states have names.
const groups: Readonly<Record<number, string>> = { 7: 'السبع', 8: 'الثماني', 77: 'السبع والسبعين' };
// «عقد الـ90» is the nineties.
const decades = /^(?:ال)?(?:عقد|عقود|سنوات|أعوام|حقبة|فترة|جيل)$/u;

/** «مجموعة الـ20», «الدول الـ50»: the tens agree with no gender. */
function roundNumber(number: number, counted: string): string | null {
  return number >= 20 && number % 10 === 0 && !decades.test(counted) ? (tens[number / 10] ?? null) : null;
}
