import type { Article, Credit } from '#domain/article/article.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';
import type { Edition } from './edition.ts';
import type { ListPage, ListSubject } from './list-page.ts';
import { shardsOf } from './shards.ts';
import type { Story } from './story.ts';

type Entry = { article: Article; story: Story };

/** Makes the pages of every section, topic and contributor. `entries` come oldest first; the newest names its subject. */
export function listsOfEdition(edition: Edition, entries: readonly Entry[]): ListPage[] {
  const lists = new Map<string, { subject: ListSubject; stories: Story[] }>();
  const add = (subject: ListSubject, story: Story) => {
    const key = `${subject.kind}/${subject.id}`;
    const list = lists.get(key);
    // A person can have two parts in one article: it is listed once.
    if (list && list.stories.at(-1) !== story) list.stories.push(story);
    if (list) list.subject = subject;
    else lists.set(key, { subject, stories: [story] });
  };
  const sections = new Map(edition.sections.map((section) => [section.id, section]));
  const topics = new Map((edition.topics ?? []).map((topic) => [topic.id, topic]));
  for (const { article, story } of entries) {
    const { articleSection, keywords = [] } = article;
    add({ kind: 'section', ...(sections.get(articleSection.id) ?? articleSection) }, story);
    for (const topic of keywords) add({ kind: 'topic', ...(topics.get(topic.id) ?? topic) }, story);
    for (const credit of creditsOf(article)) add(contributor(credit), story);
  }
  return [...lists.values()].flatMap(({ subject, stories }) =>
    shardsOf(stories).map((shard) => ({ subject, ...shard })),
  );
}

type Identified = Credit & { id: string };

function* creditsOf(article: Article): Generator<Identified> {
  for (const role of creditRoles)
    for (const credit of article[role] ?? []) if (isIdentified(credit)) yield credit;
}

function isIdentified(credit: Credit): credit is Identified {
  return credit.id !== undefined;
}

function contributor({ id, name, type, url, image, description }: Identified): ListSubject {
  return {
    kind: 'contributor',
    id,
    name,
    ...(type && { type }),
    ...(url && { url }),
    ...(image && { image }),
    ...(description && { description }),
  };
}
