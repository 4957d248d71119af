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
