import { describe, expect, it } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import type { ListenableArticle } from './listenable.ts';
import { partAt, partNumberAt, readingOf } from './reading.ts';

const blocks: ListenableArticle['blocks'] = [
  { type: 'paragraph', id: 'p1', runs: [{ text: 'الفقرة الأولى.' }] },
  { type: 'list', id: 'l1', items: [{ runs: [{ text: 'بند.' }] }] },
];
const article = buildListenable({ headline: 'عنوان', description: 'وصف.', abstract: ['خلاصة.'], blocks });
const whole = { id: '/whole/x', article };
const segments = (...args: Parameters<typeof readingOf>) =>
  readingOf(...args).utterances.map(({ segment }) => segment);

describe('what is read', () => {
  it('of an article by itself is its summary', () => {
    expect(readingOf(article)).toMatchObject({ kind: 'summary', id: article.id, parts: [{ from: 0 }] });
    expect(segments(article)).toEqual(['abstract.0']);
  });

  it('of a whole article is all but the summary, unless the reader decides', () => {
    expect(segments(whole)).toEqual(['headline', 'description', 'p1', 'l1.0']);
    expect(segments(whole, ['body', 'abstract'])).toEqual(['abstract.0', 'p1', 'l1.0']);
  });

  it('is the usual where the article has nothing of what the reader wants', () => {
    expect(segments({ id: 'x', article: { ...article, abstract: [] } }, ['abstract'])).toEqual([
      'headline',
      'description',
      'p1',
      'l1.0',
    ]);
  });

  it('knows to which block of the body an element belongs, and no block above it', () => {
    const [part] = readingOf(whole).parts;
    expect(part?.blocks).toEqual({ p1: 'p1', 'l1.0': 'l1' });
    expect(part?.texts).toMatchObject({ headline: 'عنوان', 'l1.0': 'بند.' });
  });

  it('of a list is the headline and the summary of each, or the text where there is none', () => {
    const list = buildList(article, { ...article, id: 'bare', abstract: [] });
    expect(segments(list)).toEqual(['headline', 'abstract.0', 'headline', 'p1', 'l1.0']);
    expect(readingOf(list).parts.map(({ from, articleId }) => [from, articleId])).toEqual([
      [0, article.id],
      [2, 'bare'],
    ]);
  });

  it('tells a machine that was recorded from a person', () => {
    const recorded = buildRecorded();
    const [audio] = recorded.audio ?? [];
    if (!audio) throw new Error('nothing was recorded');
    const byMachine = { ...recorded, audio: [{ ...audio, readBy: { by: 'machine' as const } }] };
    expect(readingOf(byMachine).parts[0]?.isMachineVoice).toBe(true);
    expect(readingOf(recorded).parts[0]?.isMachineVoice).toBe(false);
  });
});

describe('the part of a reading', () => {
  const reading = readingOf(buildList(buildStory('أ'), buildStory('ب')));

  it('is the story in which the sentence stands', () => {
    expect([0, 1, 2, 3].map((index) => partAt(reading, index)?.articleId)).toEqual(['أ', 'أ', 'ب', 'ب']);
  });

  it('is none in a reading of nothing, and before the beginning', () => {
    expect(partAt(readingOf(buildList()), 0)).toBeUndefined();
    expect(partNumberAt(reading, -1)).toBe(-1);
  });
});
