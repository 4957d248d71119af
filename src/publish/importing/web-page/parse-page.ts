import type { Draft } from '#publish/importing/draft/draft.ts';
import { withoutHeadline } from '#publish/importing/draft/without-headline.ts';
import { blocksOfHtml } from '#publish/importing/html/blocks-of-html.ts';
import { hasEndlessTag, mostAttributes } from '#publish/importing/html/has-endless-tag.ts';
import { deepest, isDeep } from '#publish/importing/html/parse-html.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { textOfHtml } from '#publish/importing/html/text-of-html.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Notes } from '#publish/importing/note.ts';
import { noteHidden } from '#publish/importing/text/hidden-characters.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';
import { withoutNul } from '#publish/importing/text/without-nul.ts';
import { articleInJsonLd } from './json-ld.ts';
import { jsonLdArticle } from './json-ld-article.ts';
import { pageHeadline, withoutSiteName } from './page-headline.ts';
import { type PageParts, pageParts } from './page-parts.ts';
import { readablePart } from './readable-part.ts';
import { withVisibleHead } from './with-visible-head.ts';

// Ten times what the heaviest pages of papers have; Readability needs a second for so many.
const mostTags = 100_000;

/**
 * Reads the article of a web page, fetched or saved: JSON-LD for what is known of it, then the page's own meta elements,
 * Readability for its text. Throws an ImportProblem where there is no article.
 */
export function parsePage(written: string, address: string | undefined, notes: Notes): Draft {
  const html = withoutNul(written);
  checkSize(html);
  const parts = pageParts(html);
  const url = canonicalOf(parts, address);
  const base = resolveWebAddress(parts.base ?? '', url) ?? url;
  const found = articleInJsonLd(parts.jsonLd);
  const isArticle = found !== undefined || parts.meta.get('og:type') === 'article';
  // As browsers save them. Pictures are looked for beside the file, then at the address that the page gives itself.
  const isSaved = address === undefined && parts.base === undefined;
  // It would make addresses of their paths.
  const readable = readablePart(html, isSaved ? undefined : base);
  if (!readable && !isArticle) throw new ImportProblem('not-an-article');
  if (!isArticle) notes.add('not-an-article');
  const said = found ? jsonLdArticle(found, base, notes) : {};
  const body = readable?.content ?? paragraphsOf(found?.articleBody);
  const headline = said.headline
    ? withoutSiteName(said.headline, [siteNameOf(parts)])
    : headlineOf(parts, html, readable?.title);
  noteHidden([headline, body], notes);
  const blocks = blocksOfHtml(body, { base, isSaved, notes });
  const published = said.published ?? publishedOf(parts);
  const draft = {
    key: url ?? null,
    ...wordsOfMeta(parts, base),
    ...withoutUndefined(said),
    url,
    headline,
    published,
    blocks: withoutHeadline(blocks, headline),
  };
  return withVisibleHead(draft, html, notes);
}

/** That which is told to programs, else that which is seen. */
function headlineOf(parts: PageParts, html: string, readableTitle: string | undefined): string {
  const { meta, title } = parts;
  const site = siteNameOf(parts);
  const told = meta.get('og:title');
  if (told) return withoutSiteName(textOfHtml(told), [site]);
  return pageHeadline(html, textOfHtml(title || (readableTitle ?? '')), site);
}

function siteNameOf({ meta }: PageParts): string {
  return textOfHtml(meta.get('og:site_name') ?? meta.get('application-name') ?? '');
}

function publishedOf({ meta }: PageParts): string | null {
  return meta.get('article:published_time') ?? meta.get('datepublished') ?? null;
}

/** Throws for a page that would keep a parser busy for minutes, which no article does. */
function checkSize(html: string): void {
  if (isDeep(html)) throw new ImportProblem('too-deep', { max: deepest });
  if (hasEndlessTag(html)) throw new ImportProblem('too-many-attributes', { max: mostAttributes });
  if (html.split('<').length > mostTags) throw new ImportProblem('too-many-tags', { max: mostTags });
}

function paragraphsOf(text: unknown): string {
  return typeof text === 'string' ? `<p>${text.replace(/\n+/g, '</p><p>')}</p>` : '';
}

/** The page's own address before the one it was saved from; both may be missing. */
function canonicalOf({ links, meta }: PageParts, address: string | undefined): string | undefined {
  const written = [links.find(({ rel }) => rel === 'canonical')?.href, meta.get('og:url')];
  const found = written.map((one) => resolveWebAddress(one ?? '', address)).find((one) => one !== null);
  // A canonical address that is the front page is a mistake of the site.
  return found && new URL(found).pathname !== '/' ? found : address;
}

function wordsOfMeta({ meta, language }: PageParts, base: string | undefined): Partial<Draft> {
  const description = textOfHtml(meta.get('og:description') ?? meta.get('description') ?? '');
  const picture = resolveWebAddress(meta.get('og:image') ?? '', base);
  const alt = meta.get('og:image:alt');
  const section = meta.get('article:section');
  return {
    ...(description && { description }),
    ...(language && { language }),
    ...(picture && { lead: [{ address: picture, ...(alt && { alt: textOfHtml(alt) }) }] }),
    ...(section && { sections: [textOfHtml(section)] }),
    ...readByline(textOfHtml(meta.get('author') ?? '')),
    modified: meta.get('article:modified_time') ?? null,
  };
}

function withoutUndefined<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Thing;
}
