/** What is counted one by one, in the singular with its article or «his»; the first, the second of it. */
const masculine = words(
  'القرن القرنين القرنان ترتيبه ترتيبها اليوم العام الشهر الأسبوع المركز الطابق الدور الفصل الباب الجزء المجلد العدد الموسم الشوط الهدف المؤتمر المنتدى',
  'اللواء المهرجان الاجتماع اللقاء الأسير العيد البند التصنيف الترتيب الربع الجيل الفوج العقد الفيلم الألبوم الرئيس اللقب الانتصار الفوز التعديل الملحق',
  'هدفه هدفها فوزه فوزها لقبه لقبها ميلاده ميلادها عامه عامها يومه يومها أسبوعه أسبوعها شهره شهرها عقده عقدها',
);
const feminine = words(
  'الذكرى الدورة المرة السنة الدقيقة الساعة الجولة المرتبة النسخة الطبعة المادة الحلقة القمة الجلسة الليلة المباراة',
  'القناة الفرقة الكتيبة الأمسية الفقرة الصفحة الآية السورة الألفية المئوية البطولة الكأس الحكومة الجمهورية المحاضرة الندوة الفئة المرحلة الدفعة الرحلة الوفاة',
  'دورته دورتها نسخته نسختها مباراته مباراتها ذكراه ذكراها مشاركته مشاركتها بطولته بطولتها',
);

/** The gender of a thing that is counted one by one; null for any other word. */
export function genderOfOrdinal(noun: string): 'masculine' | 'feminine' | null {
  if (masculine.has(noun)) return 'masculine';
  return feminine.has(noun) ? 'feminine' : null;
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
