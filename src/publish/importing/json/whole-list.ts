/**
 * A JSON text that was cut off in the middle of a list, closed after the last whole object of it: a list, or an object that
 * wraps one, as a JSON Feed does. Null where nothing is whole.
 */
export function wholeList(text: string): string | null {
  const open: string[] = [];
  let whole: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') at = endOfText(text, at + 1);
    else if ('[{'.includes(sign)) open.push(sign);
    else if (']}'.includes(sign)) {
      open.pop();
      const closing = sign === '}' && closingOf(open);
      if (closing) whole = text.slice(0, at + 1) + closing;
    }
  }
  return whole;
}

/** What closes a list, or the object around it; null within anything else. */
function closingOf(open: readonly string[]): string | null {
  if (open.length > 2) return null;
  return { '[': ']', '{[': ']}' }[open.join('')] ?? null;
}

/** Where a text in quotation marks ends. */
function endOfText(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
