/** A class, an escape or a character: what stands for one character. */
const one = /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[^bBk\d]|[^\\()[\]|?*+{}.^$])/u;
const group = /^\((?:\?(?::|<\w+>|<?[=!]))?/u;
const lookaround = /[=!]$/u;
const isOptional = /^(?:[?*]|\{0,?\d*\})/u;
const quantifier = /^(?:[?*+]|\{[\d,]*\})\??/u;

/**
 * From a pattern to an expression that holds of each character with which what it finds may begin, and of every character
 * where that cannot be told: a rule that is tried in vain costs time, one that is not tried is missed.
 */
export function beginningOf(pattern: string): RegExp {
  const { characters, mayBeNothing } = firstOf(pattern);
  return new RegExp(`^(?:${[...characters, ...(mayBeNothing ? ['[^]'] : [])].join('|')})$`, 'u');
}

/** What a pattern asks for first, as patterns of one character; where it may find nothing, what follows it may come first too. */
type First = { characters: readonly string[]; mayBeNothing: boolean };

function firstOf(pattern: string): First {
  const all = alternativesIn(pattern).map(firstOfOne);
  return {
    characters: all.flatMap(({ characters }) => characters),
    mayBeNothing: all.some(({ mayBeNothing }) => mayBeNothing),
  };
}

/** Of a pattern without alternatives. */
function firstOfOne(pattern: string): First {
  if (pattern === '') return { characters: [], mayBeNothing: true };
  const opening = group.exec(pattern)?.[0];
  const asked = one.exec(pattern)?.[0];
  if (opening === undefined && asked === undefined) return { characters: ['[^]'], mayBeNothing: false };
  const end = opening === undefined ? (asked ?? '').length : endOfGroup(pattern);
  const rest = pattern.slice(end);
  const isLookahead = opening === '(?=';
  // What stands before the place, or must not stand there, tells nothing of what does.
  if (opening && lookaround.test(opening) && !isLookahead) return firstOfOne(rest);
  const first = opening === undefined ? oneOf(`${asked}`) : firstOf(pattern.slice(opening.length, end - 1));
  if (isLookahead) return first.mayBeNothing ? firstOfOne(rest) : first;
  if (!first.mayBeNothing && !isOptional.test(rest)) return first;
  const { characters, mayBeNothing } = firstOfOne(rest.replace(quantifier, ''));
  return { characters: [...first.characters, ...characters], mayBeNothing };
}

function oneOf(character: string): First {
  return { characters: [character], mayBeNothing: false };
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

function alternativesIn(pattern: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [place, character] of syntaxOf(pattern)) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== '|' || depth > 0) continue;
    alternatives.push(pattern.slice(from, place));
    from = place + 1;
  }
  return [...alternatives, pattern.slice(from)];
}

/** The parentheses and bars of a pattern with their places, but for those that are escaped or stand in a class. */
function* syntaxOf(pattern: string): Generator<[place: number, character: string]> {
  for (const { 0: found, index } of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gu))
    if (found.length === 1) yield [index, found];
}
