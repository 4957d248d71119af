import { claimsOtherHost } from '#domain/text/claims-other-host.ts';

type Linked = { text: string; href?: string; dir?: 'rtl' | 'ltr' };
type Link = { text: string; href: string };

/** The addresses of links whose text looks like another address; runs that stand beside each other and lead to one place are one link. */
export function disguisedLinks(runs: readonly Linked[]): string[] {
  const links: Link[] = [];
  let before: Link | undefined;
  for (const { text: plain, href, dir } of runs) {
    // What has a direction of its own stands in its line like an isolate.
    const text = dir ? `\u2068${plain}\u2069` : plain;
    if (href !== undefined && before?.href === href) before.text += text;
    else {
      before = href === undefined ? undefined : { text, href };
      if (before) links.push(before);
    }
  }
  return links.filter(({ text, href }) => claimsOtherHost(text, href)).map(({ href }) => href);
}
