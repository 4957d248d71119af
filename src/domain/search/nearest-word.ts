/** Letters that sound or look alike, and that are mistaken for one another. */
const alike = ['ضظ', 'صس', 'طت', 'ذدز', 'هح', 'قكغ', 'ثست', 'ءاع', 'يو'].map((letters) => new Set(letters));

/**
 * The word that a mistyped one is nearest to, by the fewest letters too many, too few, wrong or in the wrong order (optimal
 * string alignment); letters that are alike count half. Null where none is near enough: one letter in three to five, two in
 * more. Of equals the first: `words` come the usual ones first.
 */
export function nearestWord(mistyped: string, words: readonly string[]): string | null {
  const most = mistyped.length < 3 ? 0 : mistyped.length < 6 ? 1 : 2;
  let best: string | null = null;
  let least = most + 0.25;
  for (const word of words) {
    if (word === mistyped || Math.abs(word.length - mistyped.length) > most) continue;
    const steps = distance(mistyped, word);
    if (steps < least) {
      least = steps;
      best = word;
    }
  }
  return best;
}

function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(last, column - 1) + costOf(one.charAt(row - 1), other.charAt(column - 1));
      let steps = Math.min(replaced, at(last, column) + 1, at(now, column - 1) + 1);
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwapped) steps = Math.min(steps, at(beforeLast, column - 2) + 1);
      now.push(steps);
    }
    beforeLast = last;
    last = now;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function costOf(one: string, other: string): number {
  if (one === other) return 0;
  return alike.some((letters) => letters.has(one) && letters.has(other)) ? 0.5 : 1;
}
