import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import type { Edition, FrontPageRules } from './edition.ts';
import { frontPageOf } from './front-page.ts';

const edition = buildEdition();
const politics = { id: 'politics', name: 'سياسة' };
const economy = { id: 'economy', name: 'اقتصاد' };
// a0 is the oldest, a19 the newest; every third is of politics.
const articles = Array.from({ length: 20 }, (_, index) =>
  buildArticle({
    id: `a${index}`,
    datePublished: `2024-07-${10 + index}T10:00:00Z`,
    articleSection: index % 3 === 0 ? politics : economy,
  }),
);
const idsOf = (stories: readonly { id: string }[] = []) => stories.map(({ id }) => id);
const laidOut = (rules?: FrontPageRules, given = articles) => {
  const ruled: Edition = rules ? { ...edition, frontPage: rules } : edition;
  return frontPageOf(ruled, given);
};

describe('the front page without any rule', () => {
  const { home } = laidOut();

  it('leads with the newest story, and has the next three beside it', () => {
    expect(home.lead?.id).toBe('a19');
    expect(idsOf(home.seconds)).toEqual(['a18', 'a17', 'a16']);
  });

  it('leads with the newest story that has a picture', () => {
    const { image: _, ...unpictured } = buildArticle({ id: 'bare', datePublished: '2024-08-30T10:00:00Z' });
    expect(laidOut(undefined, [...articles, unpictured]).home.lead?.id).toBe('a19');
    expect(laidOut(undefined, [unpictured]).home.lead?.id).toBe('bare');
  });

  it('has the sections in the order of edition.json, four stories each, none that stands above already', () => {
    expect(home.sections.map(({ name }) => name)).toEqual(['سياسة', 'اقتصاد']);
    expect(idsOf(home.sections[0]?.stories)).toEqual(['a15', 'a12', 'a9', 'a6']);
    expect(idsOf(home.sections[1]?.stories)).toEqual(['a14', 'a13', 'a11', 'a10']);
  });

  it('shows a picture and a standfirst for the first story of a section only', () => {
    const [first, second] = home.sections[0]?.stories ?? [];
    expect([first?.image, first?.description].every(Boolean)).toBe(true);
    expect([second?.image, second?.description].some(Boolean)).toBe(false);
  });

  it('ends with the latest by time alone', () => {
    expect(idsOf(home.latest)).toEqual(['a15', 'a14', 'a13', 'a12', 'a11', 'a10']);
  });

  it('leaves out a section without a story', () => {
    const few = articles.filter(({ articleSection }) => articleSection.id === 'economy');
    expect(laidOut(undefined, few).home.sections.map(({ id }) => id)).toEqual(['economy']);
  });

  it('of an edition without articles is empty, not broken', () => {
    expect(laidOut(undefined, []).home).toEqual({
      lead: null,
      seconds: [],
      sections: [],
      latest: [],
      briefing: { count: 0, minutes: 1 },
    });
  });
});

describe('the front page of a small paper', () => {
  const inSections = (count: number, names: readonly string[]) =>
    Array.from({ length: count }, (_, index) => {
      const id = names[index % names.length] ?? '';
      return buildArticle({
        id: `a${index}`,
        datePublished: `2024-07-${30 - index}T10:00:00Z`,
        articleSection: { id, name: id },
      });
    });
  const two = ['politics', 'economy'];
  const ofSize = (count: number, names = two, rules?: FrontPageRules) =>
    laidOut(rules, inSections(count, names)).home;

  it.each([
    [1, 0, 0],
    [2, 1, 0],
    [3, 2, 0],
    [4, 3, 0],
    [6, 3, 2],
    [8, 3, 4],
  ])('of %i stories has a lead, %i beside it and %i in sections, each once', (count, seconds, inBlocks) => {
    for (const names of [two, ['politics']]) {
      const home = ofSize(count, names);
      const blocks = home.sections.flatMap(({ stories }) => stories);
      expect([home.seconds.length, blocks.length]).toEqual([seconds, inBlocks]);
      expect(new Set(idsOf([...home.seconds, ...blocks])).size).toBe(seconds + inBlocks);
    }
  });

  it.each([6, 8, 12])('of %i stories says none of them again as the latest', (count) => {
    expect(ofSize(count).latest).toEqual([]);
  });

  it('whose editors want the latest has none where they would be all that stands above', () => {
    expect(ofSize(8, two, { latest: 6 }).latest).toEqual([]);
    expect(idsOf(ofSize(8, two, { latest: 3 }).latest)).toEqual(['a4', 'a5', 'a6']);
  });

  it('of one section goes on in the latest where its block ends, with a row of them or not at all', () => {
    expect(ofSize(10, ['politics']).latest).toEqual([]);
    expect(idsOf(ofSize(12, ['politics']).latest)).toEqual(['a8', 'a9', 'a10', 'a11']);
  });

  it('without sections lists all the others as the latest', () => {
    expect(idsOf(ofSize(6, two, { sections: [] }).latest)).toEqual(['a4', 'a5']);
  });
});

describe('the editors', () => {
  it('choose the lead by its id', () => {
    expect(laidOut({ lead: { by: 'article', id: 'a3' } }).home.lead?.id).toBe('a3');
  });

  it('who want the newest get it, with a picture or without', () => {
    const { image: _, ...unpictured } = buildArticle({ id: 'bare', datePublished: '2024-08-30T10:00:00Z' });
    expect(laidOut({ lead: { by: 'newest' } }, [...articles, unpictured]).home.lead?.id).toBe('bare');
  });

  it('choose the lead as the newest of a section', () => {
    expect(laidOut({ lead: { by: 'section', id: 'politics' } }).home.lead?.id).toBe('a18');
  });

  it('who chose a lead that was taken down get the newest', () => {
    expect(laidOut({ lead: { by: 'article', id: 'gone' } }).home.lead?.id).toBe('a19');
  });

  it('pin stories beside the lead, in their order, before newer ones', () => {
    expect(idsOf(laidOut({ pinned: ['a2', 'gone', 'a5'] }).home.seconds)).toEqual(['a2', 'a5', 'a18']);
  });

  it('say how many stand where', () => {
    const { home, briefing } = laidOut({ seconds: 2, latest: 1, briefing: 3 });
    expect([home.seconds.length, home.latest.length, briefing.stories.length]).toEqual([2, 1, 3]);
    expect(home.briefing.count).toBe(3);
  });

  it('say which sections are shown, in which order, how many stories of each', () => {
    const { sections } = laidOut({ sections: [{ id: 'economy', count: 2 }] }).home;
    expect(sections.map(({ id, stories }) => [id, stories.length])).toEqual([['economy', 2]]);
  });
});

describe('the briefing of the front page', () => {
  it('reads what stands above first, then the first story of each section', () => {
    expect(idsOf(laidOut().briefing.stories)).toEqual(['a19', 'a18', 'a17', 'a16', 'a15', 'a14']);
  });

  it('leaves out a story without a summary, and one that another voice would have to read', () => {
    const silent = buildArticle({ id: 'silent', abstract: [] });
    const english = buildArticle({ id: 'english', inLanguage: 'en' });
    expect(idsOf(laidOut(undefined, [silent, english, buildArticle()]).briefing.stories)).toEqual([
      'suez-canal',
    ]);
  });

  it('says how long it takes, at thirteen characters a second', () => {
    const article = buildArticle({ headline: 'ع'.repeat(80), abstract: ['ن'.repeat(700), 'ن'.repeat(780)] });
    expect(laidOut(undefined, [article]).home.briefing).toEqual({ count: 1, minutes: 2 });
  });
});

describe('the weight of the front page', () => {
  it('does not depend on how many articles there are', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      buildArticle({
        id: `a${String(index).padStart(5, '0')}`,
        datePublished: new Date(Date.UTC(2024, 0, 1, index)).toISOString(),
        articleSection: index % 3 === 0 ? politics : economy,
      }),
    );
    const bytes = (given: typeof many) => JSON.stringify(laidOut(undefined, given).home).length;
    expect(bytes(many) / bytes(many.slice(-40))).toBeCloseTo(1, 2);
  });
});
