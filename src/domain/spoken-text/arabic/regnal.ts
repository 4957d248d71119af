const kings =
  'لويس|هنري|إدوارد|جورج|تشارلز|شارل|شارلز|فيليب|فيليبي|فيليبه|كارلوس|نابليون|نابوليون|فريدريك|فريدريش|غوستاف|ليوبولد|ألبرت|ألبير|ألكسندر|ألكساندر|نيقولا|نيكولا|نقولا|بطرس|إيفان|بنديكت|بندكتس|بنديكتوس|بولس|بيوس|ليو|لاون|لاوون|يوحنا|فرنسيس|غريغوريوس|كيرلس|شنودة|تواضروس|إغناطيوس|أفرام|رمسيس|تحتمس|أمنحتب|أمنمحات|سيتي|بطليموس|داريوس|قورش|نبوخذنصر|هارالد|أولاف|كريستيان|وليام|ويليام|ريتشارد|جيمس';
const queens =
  'إليزابيث|اليزابيث|إليزابث|كاترين|كاثرين|كاترينا|مارغريت|مارغريته|مارغريتا|إيزابيلا|كليوباترا|فيكتوريا';
// Names that many bear, who are no kings.
const ruled =
  'محمد|الحسن|عبد الله|عباس|مراد|سليم|محمود|بايزيد|سليمان|مصطفى|عثمان|فؤاد|فيصل|عبد الحميد|عبد المجيد';
const title =
  '(?:ال|لل)(?:ملك|ملكة|بابا|أنبا|قيصر|قيصرة|إمبراطور|إمبراطورة|سلطان|شاه|بطريرك|خديوي|فرعون|خليفة)';
const gap = '[ \\u00A0]';

const named = `(?<!\\p{L})[وفبكل]?(?:${kings}|${queens})${gap}`;
/** As a piece of a regular expression: what stands behind the office and the name of a ruler. */
export const behindTitledRuler = `(?<=${title}${gap}(?:\\p{L}{2,12}${gap}){0,2}(?:${kings}|${queens}|${ruled})${gap})`;
/** As a piece of a regular expression: what stands behind the name of a ruler. */
export const behindRuler = `(?<=${named})`;

const titledEnd = new RegExp(`${behindTitledRuler}$`, 'u');
const rulerEnd = new RegExp(`${behindRuler}$`, 'u');
const queenEnd = new RegExp(`(?<=(?<!\\p{L})[وفبكل]?(?:${queens})${gap})$`, 'u');

/** Whether a text ends with the name of a king or a queen, or of neither. */
export function rulerAtEnd(before: string): 'king' | 'queen' | null {
  if (queenEnd.test(before)) return 'queen';
  return rulerEnd.test(before) || titledEnd.test(before) ? 'king' : null;
}
