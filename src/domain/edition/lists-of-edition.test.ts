import { describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { parseListPage } from './list-page.ts';
import { listsOfEdition } from './lists-of-edition.ts';
import { storyOf } from './story.ts';

const listsOf = (articles: readonly Article[], edition = buildEdition()) =>
  listsOfEdition(
    edition,
    articles.map((article) => ({ article, story: storyOf(article) })),
  );
const find = (lists: ReturnType<typeof listsOf>, kind: string, id: string) =>
  lists.find(({ subject }) => subject.kind === kind && subject.id === id);

describe('the lists of an edition', () => {
  it('are its sections, its topics, and the contributors that have an id', () => {
    const subjects = listsOf([buildArticle()]).map(({ subject }) => `${subject.kind} ${subject.id}`);
    expect(subjects).toEqual(['section economy', 'topic مصر', 'contributor layla']);
  });

  it('describe a section and a topic in the words of edition.json', () => {
    const edition = { ...buildEdition(), topics: [{ id: 'مصر', name: 'مصر', description: 'أرضها ونيلها.' }] };
    const lists = listsOf([buildArticle()], edition);
    expect(find(lists, 'section', 'economy')?.subject.description).toBe('كيف تتكوّن الأسعار.');
    expect(find(lists, 'topic', 'مصر')?.subject.description).toBe('أرضها ونيلها.');
  });

  it('know a contributor by what the newest article says', () => {
    const old = buildArticle({ id: 'old', author: [{ id: 'layla', name: 'ليلى' }] });
    const subject = find(listsOf([old, buildArticle()]), 'contributor', 'layla')?.subject;
    expect(subject).toMatchObject({ name: 'ليلى حدّاد', image: 'media/layla.svg' });
  });

  it('list an article once for somebody who had two parts in it', () => {
    const desk = { id: 'desk', name: 'قسم الرسوم', type: 'organization' as const };
    const lists = listsOf([buildArticle({ author: [desk], photographer: [desk] })]);
    expect(find(lists, 'contributor', 'desk')?.stories).toHaveLength(1);
  });

  it('arrive as they were sent', () => {
    for (const list of listsOf([buildArticle()])) {
      expect(parseListPage(JSON.parse(JSON.stringify(list)))).toEqual({ ok: true, value: list });
    }
  });

  it.each([
    ['nothing', null],
    ['of no kind', { ...listsOf([buildArticle()])[0], subject: { kind: 'author', id: 'x', name: 'x' } }],
    ['of stories without headlines', { ...listsOf([buildArticle()])[0], stories: [{}] }],
  ])('are refused when they are %s', (_, input) => {
    expect(parseListPage(input).ok).toBe(false);
  });
});
