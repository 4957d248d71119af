import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDates } from '#publish/edition/check-dates.ts';
import { loadEdition } from '#publish/edition/load-edition.ts';
import { planArticle } from '#publish/importing/draft/plan-article.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';

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
    const told = (datePublished: string, dateModified = datePublished) =>
      checkDates([{ article: buildArticle({ datePublished, dateModified }), file: 'articles/a.json' }]).map(
        ({ severity, path, expected }) => `${severity} ${path} ${expected.code}`,
      );
    const [published, modified] = ['datePublished', 'dateModified'].map(
      (path) => `warning ${path} date-that-has-come`,
    );
    expect(told(inHours(30))).toEqual([published, modified]);
    expect(told('2020-07-23T14:20:00Z', inHours(30))).toEqual([modified]);
    expect(told(inHours(20))).toEqual([]);
  });

  it('is told at each build, which goes on', async () => {
    const datePublished = '2062-07-23T14:20:00Z';
    const article = buildArticle({
      datePublished,
      image: [],
      audio: [],
      author: [],
      blocks: [],
    });
    const folder = writeEdition([{ ...article, dateModified: datePublished, related: [] }]);
    const told: string[] = [];
    await loadEdition(folder, (message) => told.push(message));
    expect(told.join('\n')).toMatch(/articles\/suez-canal\.json\n {2}! datePublished\n.+\n.+2062-07-23/);
    rmSync(folder, { recursive: true });
  });
});
