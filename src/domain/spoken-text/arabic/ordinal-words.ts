const units = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');

/** The tens with their article, by how many tens; in the oblique case, which is also how they are said in speech. */
export const tens = [
  '',
  '',
  ...'العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين'.split(' '),
];

/** «التاسع عشر», «الحادية والعشرين»: an ordinal with its article, from 1 to 99. */
export function ordinalWords(number: number, gender: 'masculine' | 'feminine'): string {
  const ending = gender === 'feminine' ? 'ة' : '';
  const [ten, unit] = [Math.floor(number / 10), number % 10];
  if (number <= 10) return simple(number, ending);
  if (unit === 0) return tens[ten] ?? '';
  const first = unit === 1 ? `الحادي${ending}` : simple(unit, ending);
  return ten === 1 ? `${first} عشر${ending}` : `${first} و${tens[ten]}`;
}

function simple(number: number, ending: '' | 'ة'): string {
  return number === 1 && ending ? 'الأولى' : `${units[number - 1]}${ending}`;
}
