import { describe, expect, it } from 'vitest';
import { planArticle } from '#publish/importing/draft/plan-article.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { adviseOnDates } from './advise-on-dates.ts';

const edition = buildEdition();
const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const codesOf = (published: string, modified: string | null = null) =>
  planArticle(
    {
      ...{ key: 'https://a.example/1', headline: 'خبر', published, modified },
      blocks: [{ type: 'paragraph', runs: [{ text: 'نص' }] }],
    },
    { edition },
  ).notes.map(({ code }) => code);

describe('a date that has not come yet', () => {
  it('is kept by an import, and told when it is more than a day ahead', () => {
    expect(codesOf(inHours(30))).toContain('date-in-future');
    expect(codesOf('2020-07-23T14:20:00Z', inHours(30))).toContain('date-in-future');
    expect(codesOf(inHours(20))).not.toContain('date-in-future');
    expect(codesOf('2020-07-23T14:20:00Z')).not.toContain('date-in-future');
  });

  it('is told by the check of an edition, by the field', () => {
    const advised = (datePublished: string, dateModified = datePublished) =>
      adviseOnDates(buildArticle({ datePublished, dateModified })).map(({ path, code }) => `${code} ${path}`);
    expect(advised(inHours(30))).toEqual(['date-in-future datePublished', 'date-in-future dateModified']);
    expect(advised('2020-07-23T14:20:00Z', inHours(30))).toEqual(['date-in-future dateModified']);
    expect(advised(inHours(20))).toEqual([]);
  });
});
