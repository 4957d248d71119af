/** A list in JSON that was cut off in the middle, closed after its last whole object; null where it has none. */
export function wholeList(text: string): string | null {
  if (!text.trimStart().startsWith('[')) return null;
  let depth = 0;
  let end = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfText(text, at + 1);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth === 1) end = at;
    }
  }
  return end < 0 ? null : `${text.slice(0, end + 1)}]`;
}

/** Where a text in quotation marks ends. */
function endOfText(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
