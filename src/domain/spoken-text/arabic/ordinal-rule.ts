import {
  type Place,
  type SpeechRule,
  textAfter,
  textBefore,
  wordBefore,
} from '#domain/spoken-text/speech-rule.ts';
import { digits, numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { definiteCardinal, genderCounted } from './definite-cardinal.ts';
import { ordinalWords, tens } from './ordinal-words.ts';
import { unitPattern } from './quantity-pattern.ts';
import { rulerAtEnd } from './regnal.ts';

/** What is counted one by one, in the singular; the first, the second of it. */
const masculine = words(
  'القرن القرنين القرنان ترتيبه ترتيبها اليوم العام الشهر الأسبوع المركز الطابق الدور الفصل الباب الجزء المجلد العدد الموسم الشوط الهدف المؤتمر المنتدى',
  'المهرجان الاجتماع اللقاء الأسير العيد البند التصنيف الترتيب',
);
const feminine = words(
  'الذكرى الدورة المرة السنة الدقيقة الساعة الجولة المرتبة النسخة الطبعة المادة الحلقة القمة الجلسة الليلة المباراة',
  'الأمسية الفقرة الصفحة الآية السورة الألفية المئوية البطولة الكأس الحكومة الجمهورية المحاضرة الندوة',
);

/** «الـ7 من أكتوبر» */
const dayOfMonth =
  /^\sمن\s(?:يناير|فبراير|مارس|أبريل|إبريل|نيسان|مايو|أيار|يونيو|حزيران|يوليو|تموز|أغسطس|آب|سبتمبر|أيلول|أكتوبر|نوفمبر|ديسمبر|كانون|تشرين|شباط|آذار|رمضان|شوال|شعبان|محرم|صفر|ربيع|جمادى|رجب|ذي|الشهر|هذا الشهر)(?!\p{L})/u;

/** «القرن الـ19», «الذكرى الـ 75», «القرن 21»: of a thing that is counted one by one the ordinal is said. */
export const ordinalRule: SpeechRule = {
  pattern: `(?:ال\\u0640?\\s?|(?<=القرن\\s))(?<ordinal>${digits}{1,2})(?![\\p{L}\\p{N}٪%]|[.,:/-]${digits}|\\s?(?:${unitPattern}|[%٪$€°]))(?<=(?:^|\\s)و?(?:ال\\u0640?\\s?)?${digits}{1,2})`,
  say: sayOrdinal,
};

function sayOrdinal(found: string, place: Place): string {
  const counted = countedWord(place);
  const number = numberOf(place.groups.ordinal ?? '');
  if (number === 0) return found.replace('\u0640', '');
  const ruler = rulerAtEnd(textBefore(place));
  if (ruler === 'queen' || feminine.has(counted)) return ordinalWords(number, 'feminine');
  if (ruler || masculine.has(counted) || dayOfMonth.test(textAfter(place)))
    return ordinalWords(number, 'masculine');
  return manyAtOnce(number, counted, place) ?? found.replace('\u0640', '');
}

function manyAtOnce(number: number, counted: string, place: Place): string | null {
  if (group.test(counted) && groups[number]) return groups[number];
  const [after = ''] = /(?<=^\s)\p{L}+/u.exec(textAfter(place)) ?? [];
  const gender = genderCounted(counted, after);
  return gender ? definiteCardinal(number, gender, tens) : roundNumber(number, counted);
}

/** «القرنين الـ19 والـ20» counts both by one word. */
function countedWord(place: Place): string {
  const [, earlier] = /(\p{L}+)\sال\s?\p{Nd}{1,2}\sو$/u.exec(textBefore(place)) ?? [];
  return (earlier ?? wordBefore(place)).replace(/^[وفبكل](?=ال)/u, '').replace(/^لل/u, 'ال');
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

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
