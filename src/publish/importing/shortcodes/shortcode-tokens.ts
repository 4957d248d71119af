/** A tag of a shortcode in a text: `[name attributes]` or `[/name]`; `start` and `end` count UTF-16 units. */
export type ShortcodeToken = {
  name: string;
  attributes: string;
  isClosing: boolean;
  start: number;
  end: number;
};

// Square brackets of people have words in them, or begin with a number; those of WordPress have a name of Latin letters.
const tag =
  /\[(\/?)([a-z][a-z\d_-]{1,40})((?:\s+(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]"']+)|"[^"]*"|[^\s\][="']+))*)\s*\/?\](?!\])/g;
/** Those of WordPress itself and of what many sites have installed, which need neither attributes nor an end. */
const known =
  /^(?:gallery|playlist|audio|video|embed|wp_caption|caption|ads?|adsense|adrotate|toc|ez-toc|newsletter|subscribe|contact-form(?:-7)?|gravityform|wpforms|sharethis|addtoany|social_share|related_posts|recent_posts|nextpage|more|(?:vc|et_pb|fusion|elementor|wpb|su)_[\w-]+)$/;

/** The shortcodes in HTML or text. A word in brackets is one where it is known, has attributes, has an end or stands alone. */
export function shortcodeTokens(text: string): ShortcodeToken[] {
  if (!text.includes('[')) return [];
  const tags = [...text.matchAll(tag)].map((match) => {
    const [whole, slash, name = '', attributes = ''] = match;
    const { index: start } = match;
    return { name, attributes, isClosing: slash === '/', start, end: start + whole.length };
  });
  const closed = new Set(tags.flatMap(({ name, isClosing }) => (isClosing ? name : [])));
  return tags.filter((one) => {
    if (text[one.start - 1] === '[') return false;
    if (known.test(one.name) || closed.has(one.name) || one.attributes.includes('=')) return true;
    return standsAlone(text, one);
  });
}

function standsAlone(text: string, { start, end }: ShortcodeToken): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20)];
  return /(?:^|>|\n)\s*$/.test(before) && /^\s*(?:<|\n|$)/.test(after);
}
