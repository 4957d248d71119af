import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import type { Run } from '#domain/article/run.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { Advice } from './advice.ts';

/** The ids of the pages that an edition has. */
export type KnownPages = Record<'articles' | 'sections' | 'topics', ReadonlySet<string>>;

/** The links of an article that lead to a page or a place of this paper that there is not. */
export function deadLinks(
  article: Pick<Article, 'blocks'>,
  edition: Pick<Edition, 'url' | 'basePath'>,
  known: KnownPages,
): Omit<Advice, 'file'>[] {
  return article.blocks.flatMap((block, index) =>
    runsIn(block).flatMap(({ href }) => {
      const code = href ? faultOf(href, article, edition, known) : null;
      return code ? [{ path: `blocks[${index}]`, code, values: { address: href ?? '' } }] : [];
    }),
  );
}

function faultOf(
  href: string,
  { blocks }: Pick<Article, 'blocks'>,
  { url, basePath }: Pick<Edition, 'url' | 'basePath'>,
  known: KnownPages,
): 'dead-link' | 'dead-anchor' | null {
  if (href.startsWith('#')) return blocks.some(({ id }) => `#${id}` === decoded(href)) ? null : 'dead-anchor';
  const own = href.startsWith(`${url}/`) ? href.slice(url.length) : href;
  if (!own.startsWith('/')) return null;
  const path = own.startsWith(basePath) ? own.slice(basePath.length) : own.slice(1);
  const [, folder, id] = /^(articles|sections|topics)\/([^/?#]+)/.exec(path) ?? [];
  const pages = folder && folder in known ? known[folder as keyof KnownPages] : undefined;
  return pages && id && !pages.has(decoded(id)) ? 'dead-link' : null;
}

function runsIn(block: Block): readonly Run[] {
  if ('runs' in block) return block.runs;
  if (block.type === 'list') return block.items.flatMap(({ runs }) => runs);
  if (block.type === 'table') return [...block.header, ...block.rows].flat().flatMap(({ runs = [] }) => runs);
  return [];
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
