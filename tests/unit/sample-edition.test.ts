import { statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article/article.ts';
import type { Block } from '../../src/domain/article/block.ts';
import { textOfBlock } from '../../src/domain/article/block-text.ts';
import { cueText } from '../../src/domain/spoken-text/recording.ts';
import { segmentsOf } from '../../src/domain/spoken-text/segments-of.ts';
import { readEdition } from '../../src/publish/edition/read-edition.ts';

let articles: Article[] = [];
let problems: unknown[] = [];

beforeAll(async () => {
  ({ articles, problems } = await readEdition('public/edition'));
}, 60_000);

const wordsOf = ({ blocks }: Article) =>
  blocks.flatMap((block) => textOfBlock(block).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).length;
const blocks = () => articles.flatMap((article) => article.blocks);
const allText = (article: Article) =>
  [
    article.headline,
    article.description,
    ...(article.abstract ?? []),
    ...article.blocks.map(textOfBlock),
  ].join('\n');

describe('the sample edition', () => {
  it('has no problem and no warning', () => {
    expect(problems).toEqual([]);
  });

  it('has at least 24 articles, at least four in each of its six sections', () => {
    expect(articles.length).toBeGreaterThanOrEqual(24);
    const bySection: Record<string, number> = {};
    for (const { articleSection } of articles)
      bySection[articleSection.id] = (bySection[articleSection.id] ?? 0) + 1;
    expect(Object.keys(bySection).sort()).toEqual([
      'culture',
      'economy',
      'misc',
      'politics',
      'science',
      'sport',
    ]);
    for (const count of Object.values(bySection)) expect(count).toBeGreaterThanOrEqual(4);
  });

  it('uses every type of block and every level of heading', () => {
    const types: Block['type'][] = [
      'paragraph',
      'heading',
      'list',
      'quote',
      'pullquote',
      'image',
      'gallery',
      'video',
      'audio',
      'table',
      'embed',
      'separator',
    ];
    expect(types.filter((type) => !blocks().some((block) => block.type === type))).toEqual([]);
    const levels = blocks().flatMap((block) => (block.type === 'heading' ? [block.level] : []));
    expect([...new Set(levels)].sort()).toEqual([2, 3, 4]);
  });

  it('is of a length to read: 300 to 900 words, but for one very short piece', () => {
    const short = articles.filter((article) => wordsOf(article) < 300);
    expect(short.map(({ id }) => id)).toEqual(['leap-second']);
    expect(articles.filter((article) => wordsOf(article) > 900)).toEqual([]);
  });

  it('holds what a reader of Arabic must not see go wrong', () => {
    expect(articles.some(({ headline }) => headline.length > 120)).toBe(true);
    expect(articles.some(({ headline }) => /^[A-Za-z]/.test(headline))).toBe(true);
    expect(articles.some(({ correction }) => correction?.length)).toBe(true);
    expect(articles.some(({ id }) => /\p{Script=Arabic}/u.test(id))).toBe(true);
    expect(articles.some((article) => /يوليو\/ تموز/.test(allText(article)))).toBe(true);
    expect(
      articles.some((article) => (allText(article).match(/[\u064B-\u0650\u0652]/g) ?? []).length > 5),
    ).toBe(true);
    expect(
      blocks().some((block) => block.type === 'paragraph' && block.runs.every(({ lang }) => lang === 'en')),
    ).toBe(true);
  });

  it('can be heard: a summary of the front page, and a whole article, in a voice that is marked as a machine', () => {
    const recorded = articles.filter(({ audio }) => audio?.length);
    expect(recorded.map(({ id }) => id).sort()).toEqual(['leap-second']);
    const entries = recorded.flatMap((article) => (article.audio ?? []).map((entry) => ({ article, entry })));
    for (const { article, entry } of entries) {
      expect(entry.readBy).toEqual({ by: 'machine', name: 'eSpeak NG' });
      expect(statSync(`public/edition/${entry.contentUrl}`).size).toBeLessThan(200_000);
      const { length } = cueText(segmentsOf(article, entry.of));
      for (const [seconds, start, end] of entry.cues ?? []) {
        expect(seconds).toBeLessThan(entry.duration);
        expect(start < end && end <= length).toBe(true);
      }
    }
  });

  it('has a summary, a standfirst and a described picture in every article', () => {
    for (const { id, abstract, description, image } of articles) {
      expect({
        id,
        points: (abstract ?? []).length >= 3,
        description: Boolean(description),
        alt: (image?.[0]?.alt.length ?? 0) > 40,
      }).toEqual({
        id,
        points: true,
        description: true,
        alt: true,
      });
    }
  });

  it('keeps Latin commas and question marks out of Arabic text', () => {
    const strays = articles.flatMap((article) => allText(article).match(/[\u0621-\u064A][,;?]/gu) ?? []);
    expect(strays).toEqual([]);
  });
});
