const letters = Array.from({ length: 0x64a - 0x620 }, (_, index) => String.fromCharCode(0x621 + index));
const lookaround = /^\(\?<?[=!]/u;
/** A class, an escape or a character: what stands for one character. */
const one = /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[^bBk\d]|[^\\()[\]|?*+{}.^$])/u;

/**
 * Whether what a pattern finds may begin with an Arabic letter. True wherever it cannot be told from the first thing that
 * the pattern asks for: a rule that is tried in vain costs time, one that is not tried is missed.
 */
export function beginsAtLetter(pattern: string): boolean {
  if (alternativesIn(pattern) > 1) return true;
  if (lookaround.test(pattern)) return beginsAtLetter(pattern.slice(endOfGroup(pattern)));
  const group = /^\((?:\?:|\?<\w+>)/u.exec(pattern)?.[0];
  const asked = one.exec(pattern)?.[0];
  if (!group && asked === undefined) return true;
  const end = group ? endOfGroup(pattern) : (asked?.length ?? 0);
  const isPossible = group
    ? beginsAtLetter(pattern.slice(group.length, end - 1))
    : letters.some((letter) => new RegExp(`^${asked}$`, 'u').test(letter));
  if (isPossible || pattern.startsWith('{0', end)) return true;
  const isOptional = /^[?*]/u.test(pattern.slice(end));
  return isOptional && beginsAtLetter(pattern.slice(end + 1));
}

/** The place behind the group with which a pattern begins. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  for (const [place, character] of syntaxOf(pattern)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return place + 1;
  }
  return pattern.length;
}

function alternativesIn(pattern: string): number {
  let depth = 0;
  let count = 1;
  for (const [, character] of syntaxOf(pattern)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) count += 1;
  }
  return count;
}

/** The parentheses and bars of a pattern with their places, but for those that are escaped or stand in a class. */
function* syntaxOf(pattern: string): Generator<[place: number, character: string]> {
  for (const { 0: found, index } of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gu))
    if (found.length === 1) yield [index, found];
}
