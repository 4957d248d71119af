import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { siteOutput } from '#publish/output/site-output.ts';
import { writeSearch } from '#publish/search/write-search.ts';
import { searchInNode } from '../../../tests/support/search-in-node.ts';
import { openSearch } from './open-search.ts';

const edition = buildEdition();
const old = [
  buildArticle({ id: 'canal', headline: 'ازدحام في القناة' }),
  buildArticle({ id: 'moon', headline: 'هلال الشهر' }),
];
const published = [...old, buildArticle({ id: 'lamp', headline: 'مصباح المنارة' })];

it('a page that stays open searches the edition that was published since', async () => {
  const files = await searchInNode(edition, old);
  try {
    const provider = openSearch({ base: files.folder, timeZone: 'Asia/Riyadh' });
    const idsOf = async (text: string) => {
      const answer = await provider.search({ text, filters: {}, sort: 'relevance', page: 1 });
      if (!answer.ok) throw new Error(answer.problem);
      return { ids: answer.value.hits.map(({ story }) => story.id), scope: answer.value.scope };
    };
    expect(await idsOf('ازدحام')).toEqual({ ids: ['canal'], scope: 'archive' });
    rmSync(join(files.folder, 'edition/search/archive'), { recursive: true });
    await writeSearch(edition, published, {
      output: siteOutput(files.folder),
      cache: join(files.folder, 'cache'),
    });
    expect(await idsOf('هلال')).toEqual({ ids: ['moon'], scope: 'archive' });
    expect(await idsOf('المنارة')).toEqual({ ids: ['lamp'], scope: 'archive' });
  } finally {
    await files.end();
  }
});
