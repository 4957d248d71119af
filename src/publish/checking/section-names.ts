import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { quoteFound } from '#domain/problem.ts';
import type { FileProblem } from '#publish/edition/read-edition.ts';

/** Warns of articles that call their section by a name that `edition.json` does not know. */
export function sectionNames(
  { sections }: Pick<Edition, 'sections'>,
  articles: readonly Pick<Article, 'id' | 'articleSection'>[],
): FileProblem[] {
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  return articles.flatMap(({ id, articleSection }) => {
    const name = names.get(articleSection.id);
    if (name === undefined || name === articleSection.name) return [];
    return {
      ...{ file: `articles/${id}.json`, severity: 'warning', path: 'articleSection.name' },
      expected: { code: 'known-section', options: [name] },
      found: quoteFound(articleSection.name),
    };
  });
}
