/** How many attributes a tag may have. */
export const mostAttributes = 2_000;

/**
 * Tells whether a tag has more attributes than any page needs: parsers compare each with all before it, so that a tag of a
 * megabyte would take minutes. Scripts and styles are passed over, for what looks like a tag there is none.
 */
export function hasEndlessTag(html: string): boolean {
  const tag = /<(?:(script|style)\b|\/?[a-z]|!--)/gi;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    if (found[0] === '<!--') tag.lastIndex = after(html, '-->', tag.lastIndex);
    else {
      const end = endOfTag(html, tag.lastIndex);
      if (end === null) return true;
      tag.lastIndex = found[1] ? after(html, `</${found[1]}`, end) : end;
    }
  }
  return false;
}

/** Where the tag ends that `from` stands in; null if it has too many attributes. */
function endOfTag(html: string, from: number): number | null {
  const part = /=\s*(?:"[^"]*"|'[^']*')|[\s/]+|>/g;
  part.lastIndex = from;
  let attributes = 0;
  for (let found = part.exec(html); found; found = part.exec(html)) {
    if (found[0] === '>') return part.lastIndex;
    attributes += 1;
    if (attributes > 2 * mostAttributes) return null;
  }
  return html.length;
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}
