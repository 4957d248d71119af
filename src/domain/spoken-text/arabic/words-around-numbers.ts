// What stands before a number decides how it is said. All words without tashkeel, as `textBefore` gives them.

const yearNouns = words(
  'عام عاما عامي سنة العام السنة بعام لعام وعام منذ في حتى بحلول أواخر مطلع نهاية بداية',
);
const governing = words(
  'في منذ حرب صفحة ص خلال نحو حوالى حوالي قرابة زهاء لمدة مدة فترة الفترة للفترة سن عمر كل بعد قبل أعوام سنوات الأعوام السنوات',
  'للأعوام للسنوات يوم أيام الساعة الفئة المواد الصفحات صفحات الآيات فقرات بنسبة بسرعة بقوة بعمق بارتفاع بطول بعرض بوزن',
  'بقيمة بسعر بكلفة بتكلفة بمعدل بمساحة بفارق',
);
const between = words('بين وبين فبين عامي العامين سنتي يومي ليومي');
const from = words('من ومن');

/** Words after which four figures are a year: «عام 2020 كم بلغ» asks, it does not measure. */
export const governsYear = (word: string) => yearNouns.has(word);
/** Words after which a range needs no «من»: «خلال 10 إلى 12 يوماً». */
export const governsRange = (word: string) => governing.has(word);
/** «بين 10-12» is «بين 10 و12», «عامي 2010-2014» is «عامي 2010 و2014». */
export const isBetween = (word: string) => between.has(word);
/** «إلى 10-12» is «إلى ما بين 10 و12». */
export const needsBetween = (word: string) => /^[وف]?(?:إلى|عند|على|عن|لدى)$/u.test(word);
/** «نحو 150-200» can be nothing but a range. */
export const isApproximate = (word: string) => /^[وفبل]?(?:نحو|حوالي|حوالى|قرابة|زهاء)$/u.test(word);
/** «من 10-12» has its «من» already. */
export const isFrom = (word: string) => from.has(word);

/** What tells that two figures with a dash are the score of a match, within the words before. */
export const scoreWords =
  /فاز|فوز|تعادل|خسر|خسار|هزم|هزيم|تغلب|نتيجة|انته[تى]|مباراة|الشوط|تقدم|هدف|أهداف|ركلات|سجل|أشواط|بمجموع|اكتسح|سحق|أسقط|أطاح|ذهابا|إيابا|(?:لقاء|مباراة|جولة) (?:الذهاب|الإياب)|بثلاثية|برباعية|بثنائية/u;

/** What tells that figures with a dash are a name, not a range: numbers of laws, telephones, flights, parts. */
export const codeWords =
  /(?:رقم|قانون|مرسوم|قرار|ظهير|هاتف|الهاتف|فاكس|جوال|تلفون|رحلة|الرحلة|طائرة|طراز|بوينغ|إيرباص|كوفيد|الرمز|رمز|ت:)\s*:?\s*$/u;

/** A season is named by two years: «موسم 2023 2024». */
export const seasonWords = /(?:ال|لل)?(?:موسم|موسمي|دوري|بطولة|دراسي|جامعي)\s$/u;

/** What numbers count, and no score: with one of these behind, «5-7» is a range. */
export const countedAfter =
  /^\s(?:أيام|يوما|سنوات|سنة|أعوام|عاما|أشهر|شهرا|أسابيع|أسبوعا|ساعات|ساعة|دقائق|دقيقة|ثوان|ثانية|مرات|مرة|أشخاص|شخصا|دول|دولة|درجات|درجة|آلاف|ملايين|مليارات|كيلومترات|كيلومترا|كيلومتر|أمتار|مترا|متر|سنتيمترات|سنتيمترا|سنتيمتر|مليمترات|مليمترا|مليمتر|كيلوغرامات|كيلوغراما|كيلوغرام|غرامات|غراما|غرام|أطفال|طفلا|أفراد|فردا|شخص|كوب|أكواب|ملعقة|ملاعق|حبة|حبات|قطعة|قطع|فص|فصوص|طن|طنا|أطنان|برميل|برميلا|براميل|نقطة|نقاط|مقاعد|مقعدا|دولار|دولارا|دولارات|جنيه|جنيها|جنيهات|ريال|ريالا|ريالات|درهم|درهما|دراهم|دينار|دينارا|دنانير|ليرة|يورو|في المئة|في المائة|بالمئة|بالمائة)(?!\p{L})/u;

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
