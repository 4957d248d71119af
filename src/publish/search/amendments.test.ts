import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openPagefind } from '#data/search/pagefind-archive.ts';
import { searchArchive } from '#data/search/search-archive.ts';
import type { Article } from '#domain/article/article.ts';
import { createLexicon } from '#domain/search/lexicon.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import { parseSearchGuide } from '#domain/search/search-guide.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { siteOutput } from '#publish/output/site-output.ts';
import { type SearchInNode, searchInNode } from '../../../tests/support/search-in-node.ts';
import { openAmendments } from './amendments.ts';
import { writeSearch } from './write-search.ts';

const edition = buildEdition();
const about = (id: string, word: string): Article =>
  buildArticle({
    id,
    headline: `خبر ${word}`,
    alternativeHeadline: `خبر ${word}`,
    abstract: [],
    datePublished: `2023-0${id}-01T10:00:00Z`,
    blocks: [{ type: 'paragraph', id: 'b1', runs: [{ text: `نص عن ${word}` }] }],
  });
const old = [about('1', 'قهوة'), about('2', 'زيتون'), about('3', 'قهوة'), about('4', 'نخيل')];

let served: SearchInNode | undefined;
afterEach(() => served?.end());

/** Builds the archive of each step over the one before, and gives what a reader finds in the last one. */
async function search(steps: readonly Article[][], most: number) {
  served = await searchInNode(edition, []);
  const { folder } = served;
  for (const articles of steps) {
    const amendments = openAmendments(join(folder, 'amendments.json'), join(folder, 'cache'), '', {
      least: 2,
      most,
    });
    await writeSearch(edition, articles, {
      output: siteOutput(folder),
      cache: join(folder, 'cache'),
      amendments,
    });
  }
  const guide = parseSearchGuide(await (await fetch(`${folder}edition/search/guide.json`)).json());
  if (!guide.ok) throw new Error('The guide cannot be read.');
  const { shards } = guide.value;
  const opened = await openPagefind(folder, shards);
  const find = async (word: string, sort: 'relevance' | 'date' = 'relevance') => {
    const terms = queryTerms(word, createLexicon());
    const { total, hits } = await searchArchive(opened, { terms, filters: {}, sort, page: 1 });
    return { total, ids: hits.map(({ story }) => story.id) };
  };
  return { names: shards.map(({ name }) => name), find };
}

it('a reader finds what an article says now, and not what it said when a large part was indexed', async () => {
  const { names, find } = await search([old, [about('1', 'زيتون'), ...old.slice(1)]], 10);
  expect(names).toEqual(['2023', 'amended']);
  expect(await find('زيتون', 'date')).toEqual({ total: 2, ids: ['2', '1'] });
  expect(await find('قهوة', 'date')).toEqual({ total: 1, ids: ['3'] });
});

it('a reader finds a new article, and a deleted one no more', async () => {
  const { find } = await search([old, old.slice(1), [...old.slice(1), about('5', 'نخيل')]], 10);
  expect(await find('قهوة')).toEqual({ total: 1, ids: ['3'] });
  expect(await find('نخيل', 'date')).toEqual({ total: 2, ids: ['5', '4'] });
});

it('a part in which much has changed is indexed anew', async () => {
  const { names, find } = await search([old, old.slice(2)], 1);
  expect(names).toEqual(['2023']);
  expect(await find('زيتون')).toEqual({ total: 0, ids: [] });
});
