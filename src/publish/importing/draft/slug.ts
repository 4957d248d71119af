const longest = 50;

/** Words as part of an id: Arabic letters stay, marks and tatweel go, what separates words becomes a hyphen. May be empty. */
export function slug(text: string, max = longest): string {
  const words = text
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\u200C\u200D]/gu, '')
    .toLowerCase()
    // A mark that belongs to no letter cannot begin an id.
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/^-+|-+$/g, '');
  if (words.length <= max) return words;
  const cut = words.slice(0, max + 1).replace(/[\uD800-\uDBFF]$/, '');
  return (cut.includes('-') ? cut.replace(/-[^-]*$/, '') : cut.slice(0, max)).replace(
    /[\uD800-\uDBFF]$|-+$/g,
    '',
  );
}
