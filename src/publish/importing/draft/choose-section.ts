import type { Edition } from '#domain/edition/edition.ts';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import { slug } from './slug.ts';

type Named = { id: string; name: string };

/** The section of an edition that a source names, by id or name as people misspell it; undefined when it names none. */
export function sectionNamed(
  names: readonly string[],
  { sections }: { sections: readonly Named[] },
): Named | undefined {
  for (const name of names) {
    const wanted = withoutArticle(name);
    const section = sections.find(
      (candidate) => wanted !== '' && [candidate.id, candidate.name].map(withoutArticle).includes(wanted),
    );
    if (section) return { id: section.id, name: section.name };
  }
  return undefined;
}

/** Topics as an article names them: with the id that the edition gives a topic of that name. One of each. */
export function topicsNamed(names: readonly string[], { topics = [] }: Pick<Edition, 'topics'>): Named[] {
  const byId = new Map<string, Named>();
  for (const name of names) {
    const known = topics.find((topic) => foldIdentifier(topic.name) === foldIdentifier(name));
    const id = known?.id ?? slug(name, 100);
    if (id && !byId.has(id)) byId.set(id, { id, name: known?.name ?? name });
  }
  return [...byId.values()];
}

/** "The economy" and "economy" are one section. */
function withoutArticle(name: string): string {
  return foldIdentifier(name).replace(/^\u0627\u0644(?=.{3})/u, '');
}
