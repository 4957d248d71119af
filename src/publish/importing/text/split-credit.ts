/**
 * Splits the line below a picture: what stands in the last parentheses, if it is short, is the credit: "... (name/agency)".
 * A year or a number alone is none.
 */
export function splitCredit(line: string): { caption?: string; creditText?: string } {
  const [, caption = '', credit = ''] = /^(.*)\(([^()]{2,80})\)\s*[.]?$/su.exec(line) ?? [];
  if (!credit || !/\p{L}{2}/u.test(credit)) return line ? { caption: line } : {};
  const words = caption.trim();
  return { ...(words && { caption: words }), creditText: credit.trim() };
}
