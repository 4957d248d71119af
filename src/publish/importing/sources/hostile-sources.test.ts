import { describe, expect, it } from 'vitest';
import { activeContentIn } from '#fixtures/hostile/active-content.ts';
import { importBytes } from '#fixtures/hostile/import-bytes.ts';
import { hostileAddresses, hostileTexts, turningTexts } from '#fixtures/hostile/payloads.ts';
import { sourcesSaying } from '#fixtures/hostile/sources-saying.ts';

type Said = Parameters<typeof sourcesSaying>[0];

/** What is wrong with what comes of a source: it is refused, or an article of it has content that does harm. */
async function faultsOf(format: string, said: Said): Promise<string[]> {
  const { articles, refused } = await importBytes(sourcesSaying(said)[format] ?? '');
  return [...refused, ...articles.flatMap((article) => activeContentIn(article))];
}

describe.each(Object.keys(sourcesSaying()))('a source of the format of %s', (format) => {
  it('that is sound gives articles', async () => {
    const { articles, refused } = await importBytes(sourcesSaying()[format] ?? '');
    expect(refused).toEqual([]);
    expect(articles.length).toBeGreaterThan(0);
  });

  it('gives inert articles, whatever it says', async () => {
    const faults: Record<string, string[]> = {};
    for (const text of [...hostileTexts, ...turningTexts]) {
      const found = await faultsOf(format, { line: text, html: text });
      if (found.length > 0) faults[text] = found;
    }
    expect(faults).toEqual({});
  });

  it('gives plain addresses or none, whatever it links to', async () => {
    const faults: Record<string, string[]> = {};
    for (const link of hostileAddresses) {
      const written = link.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const html = `<a href="${written}">رابط</a><img src="${written}"><iframe src="${written}"></iframe>`;
      const found = await faultsOf(format, { link, html });
      if (found.length > 0) faults[link] = found;
    }
    expect(faults).toEqual({});
  });
});

it('a field that nests without end is passed over', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const ninjs = (sourcesSaying()['ninjs.json'] ?? '').replace('["author"]', deep);
  expect(ninjs).toContain(deep);
  expect(await importBytes(ninjs)).toMatchObject({ articles: [{}], refused: [] });
});

describe('a source of ten megabytes', () => {
  const many = (text: string, bytes = 10_000_000) => text.repeat(bytes / text.length);

  it.each([
    ['page of line breaks', `<html><body>${many('<br>')}`, 'too-many-tags'],
    ['page of comments', `<html><body>${many('<!-- -->')}`, 'too-many-tags'],
    ['page of elements in each other', `<html><body>${many('<div>')}`, 'too-deep'],
    ['page of one tag', `<html><body><p ${many('a=1 ')}>`, 'too-many-attributes'],
    ['page of quotation marks in a tag', `<html><body><p " ${many('b ')}>`, 'too-many-attributes'],
    ['list in lists', many('[', 1_000_000) + many(']', 1_000_000), 'unknown-format'],
    ['text of spaces', many(' '), 'empty'],
    ['feed that never ends', `<rss version="2.0"><channel>${many('<![CDATA[')}`, 'not-xml'],
  ])(
    'that is a %s is refused',
    async (_, text, code) => {
      expect(await importBytes(text)).toEqual({ articles: [], refused: [code] });
    },
    60_000,
  );

  it('of which one tag has no end gives its words', async () => {
    const html = `أول <p ${many('a=1 ', 1_000_000)}>آخر`;
    const { articles, refused } = await importBytes(sourcesSaying({ html })['wordpress.json'] ?? '');
    expect(refused).toEqual([]);
    expect(JSON.stringify(articles[0]?.blocks)).toMatch(/أول[\s\S]*آخر/);
  }, 60_000);
});
