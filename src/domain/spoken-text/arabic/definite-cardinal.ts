/** Whether what is counted is masculine or feminine in the singular. */
export type Gender = 'masculine' | 'feminine';

const units: Readonly<Record<Gender, readonly string[]>> = {
  masculine: 'الواحد الاثنين الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة'.split(' '),
  feminine: 'الواحدة الاثنتين الثلاث الأربع الخمس الست السبع الثماني التسع العشر'.split(' '),
};
const teens: Readonly<Record<Gender, readonly string[]>> = {
  masculine: ['الأحد عشر', 'الاثني عشر'],
  feminine: ['الإحدى عشرة', 'الاثنتي عشرة'],
};

// What stands behind the number or, in the plural, in front of it.
const counted: Readonly<Record<Gender, ReadonlySet<string>>> = {
  masculine: words(
    'دور الأعضاء الأيام الأعوام الأشهر الأسابيع المقاعد اللاعبين الركاب الأشخاص الأسرى الوزراء النواب القضاة المرشحين المتهمين',
    'الأندية المنتخبات البنود الفصول يوما عاما شهرا أسبوعا شخصا عضوا لاعبا مقعدا فريقا مترا كيلومترا أيام أعوام أشهر أشخاص',
  ),
  feminine: words(
    'الدول الساعات السنوات الدقائق المحافظات الولايات المدن الجولات الشركات الجمهوريات المنظمات النقاط البلديات المجموعات',
    'ساعة دقيقة سنة دولة محافظة ولاية مدينة جولة شركة نقطة ليلة ساعات دقائق سنوات دول ليال',
  ),
};

/** The gender of what a number counts, by the words around it, best by the one behind; null where neither is known. */
export function genderCounted(before: string, after: string): Gender | null {
  const word = [after, before].find((near) => counted.masculine.has(near) || counted.feminine.has(near));
  if (word === undefined) return null;
  return counted.masculine.has(word) ? 'masculine' : 'feminine';
}

/** «الدول السبع والعشرين», «دور الستة عشر»: a number with its article, up to 99, in the oblique case. */
export function definiteCardinal(number: number, gender: Gender, tens: readonly string[]): string | null {
  const [ten, unit] = [Math.floor(number / 10), number % 10];
  const name = units[gender][unit - 1];
  if (number <= 10) return units[gender][number - 1] ?? null;
  if (unit === 0) return tens[ten] ?? null;
  if (ten > 1) return gender === 'feminine' && unit === 1 ? `الإحدى و${tens[ten]}` : `${name} و${tens[ten]}`;
  return teens[gender][unit - 1] ?? `${name} ${gender === 'masculine' ? 'عشر' : 'عشرة'}`;
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
