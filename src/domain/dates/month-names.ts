/** How an edition names the months: both families, the Gregorian, the Syriac, or those of the Maghreb. */
export type MonthStyle = 'dual' | 'gregorian' | 'syriac' | 'maghreb';

const gregorian = [
  'يناير',
  'فبراير',
  'مارس',
  'إبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const syriac = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const maghreb = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Arabic name of a month (1 to 12) in a house style. Intl knows no dual names, hence the table. */
export function arabicMonthName(month: number, style: MonthStyle): string {
  const index = month - 1;
  const names = {
    dual: `${gregorian[index]}/ ${syriac[index]}`,
    gregorian: gregorian[index],
    syriac: syriac[index],
    maghreb: maghreb[index],
  };
  return names[style] ?? '';
}
