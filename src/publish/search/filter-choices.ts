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
  const counts = { section: counter(), topic: counter(), contributor: counter(), language: counter() };
  for (const { article, facets } of documents) {
    nameThings(article, counts);
    counts.section.add(facets.section);
    for (const id of facets.topics) counts.topic.add(id);
    for (const id of facets.contributors) counts.contributor.add(id);
    counts.language.add(facets.language);
  }
  for (const { id, name } of sections) counts.section.names.set(id, name);
  for (const { id, name } of topics) counts.topic.names.set(id, name);
  // Those without a day come before all others.
  const first = documents.find(({ facets }) => facets.day !== null)?.facets.day;
  const last = documents.at(-1)?.facets.day;
  return {
    sections: counts.section.choices(),
    topics: counts.topic.choices(),
    contributors: counts.contributor.choices(),
    languages: counts.language.choices(),
    days: first && last ? { first, last } : null,
  };
}

/** The newest spelling of a name holds, but for what the edition names itself. */
function nameThings(
  article: Article,
  { section, topic, contributor }: Record<'section' | 'topic' | 'contributor', Counter>,
): void {
  const { articleSection, keywords = [] } = article;
  section.names.set(articleSection.id, articleSection.name);
  for (const { id, name } of keywords) topic.names.set(id, name);
  for (const role of creditRoles)
    for (const { id, name } of article[role] ?? []) if (id) contributor.names.set(id, name);
}

type Counter = ReturnType<typeof counter>;

/** Counts ids, and names those that come most often. */
function counter() {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  return {
    names,
    add: (id: string) => void counts.set(id, (counts.get(id) ?? 0) + 1),
    choices: (): FilterChoice[] =>
      [...counts]
        .map(([id, count]) => ({ id, name: names.get(id) ?? id, count }))
        .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
        .slice(0, most),
  };
}
