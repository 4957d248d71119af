import { claimsOtherHost } from '#domain/text/claims-other-host.ts';

type Linked = { text: string; href?: string };

/** The addresses of links whose text looks like another address; runs that stand beside each other and lead to one place are one link. */
export function disguisedLinks(runs: readonly Linked[]): string[] {
  const links: Required<Linked>[] = [];
  let before: Required<Linked> | undefined;
  for (const { text, href } of runs) {
    if (href !== undefined && before?.href === href) before.text += text;
    else {
      before = href === undefined ? undefined : { text, href };
      if (before) links.push(before);
    }
  }
  return links.filter(({ text, href }) => claimsOtherHost(text, href)).map(({ href }) => href);
}
