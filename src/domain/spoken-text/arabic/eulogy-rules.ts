import { type SpeechRule, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { isFeminineName } from './feminine-names.ts';

const blessing = 'صلى الله عليه وسلم';
const start = '(?<=(?<!\\p{L})[وفبل]?';
const household = '(?:أهل|آل) (?:ال)?بيت|الأنبياء|الأئمة|الرسل|أنبياء الله';
const women =
  '(?:مريم|فاطمة|الزهراء|خديجة|زينب|آسية|هاجر|حواء|العذراء)(?: (?:الزهراء|العذراء|الكبرى|بنت \\p{L}{2,10}))?';
const prophets =
  'آدم|نوح|إبراهيم|إسماعيل|إسحاق|يعقوب|يوسف|موسى|هارون|داود|داوود|سليمان|أيوب|يونس|هود|صالح|لوط|شعيب|زكريا|يحيى|عيسى|إدريس|إلياس|المسيح|جبريل|جبرائيل|ميكائيل|الخضر';
const imams =
  'علي|الحسن|الحسين|السجاد|زين العابدين|الباقر|الصادق|الكاظم|الرضا|الجواد|الهادي|العسكري|المهدي|العباس|أبي طالب|أمير المؤمنين|سيد الشهداء';
const lineage = '(?: (?:بن|ابن)(?: \\p{L}{2,10}){1,3})?';

/** The letters in brackets behind holy names, as they are read out: «النبي (ص)», «موسى (ع)», «عمر (رض)». */
export const eulogyRules: readonly SpeechRule[] = [
  {
    pattern: `\\(ص\\)(?<=(?:النبي|الرسول|محمد|المصطفى|الله|(?:النبي|الرسول) (?:الأكرم|الأعظم|الكريم|العربي))\\s\\(ص\\))`,
    say: () => blessing,
  },
  { pattern: '[(]?(?<![\\p{L}\\p{M}])صلعم(?![\\p{L}\\p{M}])[)]?', say: () => blessing },
  // «الفقرة (ع)» stays a letter.
  { pattern: `\\(ع\\)${start}(?:${household}) \\(ع\\))`, say: () => 'عليهم السلام' },
  { pattern: `\\(ع\\)${start}${women} \\(ع\\))`, say: () => 'عليها السلام' },
  { pattern: `\\(ع\\)${start}(?:${prophets}|${imams})${lineage} \\(ع\\))`, say: () => 'عليه السلام' },
  { pattern: '[ \\u00A0]\\(رض\\)', say: (_, place) => ` ${pleasure(textBefore(place))}` },
  { pattern: '[ \\u00A0]\\(عج\\)(?<=(?:المهدي|الزمان|المنتظر) \\(عج\\))', say: () => ' عجل الله فرجه' },
];

const companions = /(?:^|\s)[وفبل]?(?:الصحابة|أصحابه|صحابته|أصحاب النبي)(?:\s\p{L}+)?$/u;
const womanBefore = /(?:^|\s)[وفبل]?(?:أم|أسماء|عائشة|السيدة|\p{L}+ بنت)(?:\s\p{L}+){1,3}$/u;

function pleasure(before: string): string {
  if (companions.test(before)) return 'رضي الله عنهم';
  const [name = ''] = /\p{L}+$/u.exec(before) ?? [];
  return womanBefore.test(before) || isFeminineName(name) ? 'رضي الله عنها' : 'رضي الله عنه';
}
