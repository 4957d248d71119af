import { safeDecode } from '#lib/safe-decode.ts';
import type { ListKind } from './edition/list-page.ts';
import { dataPaths, listFolders } from './paths.ts';

const kinds = new Map(Object.entries(listFolders).map(([kind, folder]) => [folder, kind as ListKind]));

/** The file with the data of the page at a path («/articles/suez-canal/»); null where a page has none. Both are below the site's base. */
export function dataPathOf(path: string): string | null {
  const [folder = '', first, second, ...more] = path
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html')
    .map(safeDecode);
  if (folder === '') return dataPaths.home;
  if (more.length > 0) return null;
  if (folder === 'articles') return first && second === undefined ? dataPaths.article(first) : null;
  const shard = second === undefined ? null : Number(second);
  if (Number.isNaN(shard)) return null;
  if (folder === 'archive') return dataPaths.archive({ period: first ?? null, shard });
  const kind = kinds.get(folder);
  return kind && first ? dataPaths.list({ kind, id: first, shard }) : null;
}
