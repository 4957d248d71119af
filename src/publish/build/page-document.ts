import type { Edition } from '#domain/edition/edition.ts';
import { interfaceLanguageFor, interfaceLanguages } from '#i18n/interface-languages.ts';
import { htmlTag, scriptJson } from '#lib/html-tag.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import type { ClientAssets } from './client-assets.ts';
import { type Crumb, type HeadFacts, noHeadFacts } from './head-facts.ts';
import { type HeadMeta, headTags } from './head-tags.ts';
import { preloadLinks } from './preload-links.ts';

/** What all documents of a build share. `policy` is null in development, where Vite needs inline scripts. */
export type DocumentFrame = {
  template: string;
  edition: Edition;
  assets: ClientAssets;
  bootScript: string;
  /** File of the image that others show with a link to a page without one of its own. */
  shareImage: string | null;
  policy: string | null;
};

/** A rendered page and its route's id. */
export type PageContent = {
  page: string;
  html: string;
  meta: HeadMeta;
  routeData: unknown;
  facts?: HeadFacts | undefined;
  /** Pages above it that the renderer names, below those that `facts` do. */
  crumbs?: readonly Crumb[];
};

/** Fills the one HTML template with a rendered page. */
export function pageDocument(
  frame: DocumentFrame,
  { page, html, meta, routeData, facts = noHeadFacts, crumbs = [] }: PageContent,
): string {
  const { template, edition, assets, bootScript, policy, shareImage } = frame;
  const language = interfaceLanguageFor(edition.inLanguage);
  // An edition in German has an interface in English: the words that stand in no element of their own are English.
  const isSpoken = edition.inLanguage.toLowerCase().split('-', 1)[0] === language;
  const parts: Record<string, string> = {
    policy: policy ? policyTag(policy) : '',
    boot: [...preloadLinks(meta, edition, assets), `<script>${bootScript}</script>`].join('\n    '),
    head: headTags(
      meta,
      { ...facts, crumbs: [...facts.crumbs, ...crumbs], paperImage: shareImage },
      edition,
      {
        ...assets,
        stylesheets: [...assets.stylesheets, ...(assets.pageStylesheets[page] ?? [])],
      },
    ),
    app: html,
    data: `<script type="application/json" id="route-data">${scriptJson(routeData)}</script>`,
    lang: isSpoken ? edition.inLanguage : language,
    dir: interfaceLanguages[language].dir,
  };
  // Each second piece is the name of a blank.
  return piecesOf(template)
    .map((piece, place) => (place % 2 === 0 ? piece : (parts[piece] ?? '')))
    .join('');
}

const policyTag = rememberByKey((policy) =>
  htmlTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
);

/** The template, which is the same for all pages, in turns of text and the names of blanks. */
const piecesOf = rememberByKey((template) =>
  template.split(/<!--qari:(?=\w+-->)|(?<=<!--qari:\w+)-->|%qari:(?=\w+%)|(?<=%qari:\w+)%/),
);
