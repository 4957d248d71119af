const block =
  /^\s*(?:<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|pre|hr|iframe|section|article)\b|<!--)/i;

/** The body of a post as WordPress stores it, in which a blank line ends a paragraph, as HTML. */
export function paragraphsOfBlankLines(stored: string): string {
  if (/<pre\b/i.test(stored)) return stored;
  return stored
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) =>
      block.test(part) || part.trim() === '' ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n');
}
