import type { Article } from '#domain/article/article.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { DocumentFacets } from '#domain/search/search-document.ts';
import type { FilterChoice, FilterChoices } from '#domain/search/suggestion.ts';

/** The most of a kind that a reader can choose from. */
const most = 300;

/** An article and by what it is found. */
export type FacetedArticle = { article: Article; facets: DocumentFacets };

/** Counts by what the articles of an edition, the oldest first, can be narrowed. */
export function filterChoices(
  { sections, topics = [] }: Pick<Edition, 'sections' | 'topics'>,
  documents: readonly FacetedArticle[],
): FilterChoices {
  // The newest spelling of a name, but for what the edition names itself.
  const names = {
    section: new Map(
      documents.map(({ article: { articleSection } }) => [articleSection.id, articleSection.name]),
    ),
    topic: new Map(
      documents.flatMap(({ article: { keywords = [] } }) =>
        keywords.map(({ id, name }) => [id, name] as const),
      ),
    ),
    contributor: new Map(documents.flatMap(({ article }) => creditsOf(article))),
  };
  for (const { id, name } of sections) names.section.set(id, name);
  for (const { id, name } of topics) names.topic.set(id, name);
  const first = documents[0]?.facets.day;
  const last = documents.at(-1)?.facets.day;
  return {
    sections: counted(
      documents.map(({ facets }) => facets.section),
      names.section,
    ),
    topics: counted(
      documents.flatMap(({ facets }) => facets.topics),
      names.topic,
    ),
    contributors: counted(
      documents.flatMap(({ facets }) => facets.contributors),
      names.contributor,
    ),
    languages: counted(
      documents.map(({ facets }) => facets.language),
      new Map(),
    ),
    days: first && last ? { first, last } : null,
  };
}

function creditsOf(article: Article): [string, string][] {
  return creditRoles.flatMap((role) =>
    (article[role] ?? []).flatMap(({ id, name }): [string, string][] => (id ? [[id, name]] : [])),
  );
}

function counted(ids: readonly string[], names: ReadonlyMap<string, string>): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: names.get(id) ?? id, count }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .slice(0, most);
}
