import { describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { planSite } from './site-plan.ts';

const edition = buildEdition();
const undated = ['b', 'a'].map((id) => buildArticle({ id, datePublished: null, related: [] }));
const dated = buildArticle({ id: 'dated', related: [] });

const pathsOf = (articles: readonly Article[]) =>
  [...planSite(edition, articles).jobs].map(({ path }) => path);
const sectionOf = (articles: readonly Article[]) =>
  planSite(edition, articles).lists.find(({ subject }) => subject.id === 'economy');

describe('articles of which no date is known', () => {
  const paths = pathsOf([...undated, dated]);

  it('have pages, and stand last in the lists that lead to them', () => {
    expect(paths).toEqual(expect.arrayContaining(['/articles/a/', '/articles/b/']));
    expect(sectionOf([...undated, dated])?.stories.map(({ id }) => id)).toEqual(['dated', 'a', 'b']);
  });

  it('are of no day of the archive, and do not count as new', () => {
    const inArchive = paths.filter((path) => path.startsWith('/archive/'));
    expect(inArchive).toEqual(pathsOf([dated]).filter((path) => path.startsWith('/archive/')));
    const { files } = planSite(edition, [...undated, dated]);
    expect(files.map(({ content }) => content)).toContainEqual({ published: [dated.datePublished] });
  });

  it('make a paper that is whole, but for an archive', () => {
    const { pageCount, home } = planSite(edition, undated);
    const alone = pathsOf(undated);
    expect(alone).toHaveLength(pageCount);
    expect(alone.filter((path) => path.startsWith('/archive/'))).toEqual([]);
    expect(home.lead?.id).toBe('a');
  });
});
