const names = [
  ['نصف', 'أنصاف'],
  ['ثلث', 'أثلاث'],
  ['ربع', 'أرباع'],
  ['خمس', 'أخماس'],
  ['سدس', 'أسداس'],
  ['سبع', 'أسباع'],
  ['ثمن', 'أثمان'],
  ['تسع', 'أتساع'],
  ['عشر', 'أعشار'],
] as const;
const numbers = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];

/** How the dual of a fraction ends: «ثلثا السكان», «ثلثي السكان», «ثلثان», «ثلثين». */
export type DualEnding = 'ا' | 'ي' | 'ان' | 'ين';

/** A fraction in words: 3/4 is «ثلاثة أرباع». Null for what no newsreader says as one: 2/4, 5/3, 1/12. */
export function fractionWords(above: number, below: number, ending: DualEnding): string | null {
  const [one, many] = names[below - 2] ?? [];
  if (!one || above < 1 || above >= below || haveDivisor(above, below)) return null;
  if (above === 1) return one;
  return above === 2 ? `${one}${ending}` : `${numbers[above - 3]} ${many}`;
}

function haveDivisor(above: number, below: number): boolean {
  return [2, 3, 5].some((divisor) => above % divisor === 0 && below % divisor === 0);
}
