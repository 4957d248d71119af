import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { keptAnswers } from '#publish/archive/kept-answers.ts';
import { siteOutput } from '#publish/output/site-output.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { drawShareImages } from './share-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'qari-share-'));
const site = join(folder, 'site');
const places = () => ({
  edition: folder,
  cache: join(folder, 'cache'),
  output: siteOutput(site),
  names: keptAnswers(),
});
const blue =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#00f"/></svg>';
beforeAll(() => {
  mkdirSync(join(folder, 'media'));
  for (const { url } of buildArticle().image ?? []) writeFileSync(join(folder, url), blue);
});
afterAll(() => rmSync(folder, { recursive: true }));

const draw = (articles: Article[], most = 10) =>
  drawShareImages({ edition: buildEdition(), articles, most }, places(), () => {});
const nameOf = async (changes: Partial<Article>) =>
  (await draw([buildArticle(changes)])).articles.get('suez-canal');
/** The colour of a place of an image, from 0 to 255. */
async function colorAt(file: string, left: number, top: number): Promise<number[]> {
  const area = { left, top, width: 1, height: 1 };
  return [...(await sharp(join(site, file)).extract(area).raw().toBuffer())];
}

describe('the share image of an article', () => {
  it('is a JPEG of the size that all sites show whole, with something drawn on it', async () => {
    const file = (await nameOf({ image: [] })) ?? '';
    const image = sharp(join(site, file));
    expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    const { channels } = await image.stats();
    expect(channels[0]?.min).toBeLessThan(60);
    expect(channels[0]?.max).toBeGreaterThan(240);
  });

  it('has its picture at the end of the line: to the left in Arabic, to the right in English', async () => {
    const [arabic = '', english = ''] = [await nameOf({}), await nameOf({ inLanguage: 'en' })];
    const isBlue = ([red = 0, , blue = 0]: number[]) => blue > 200 && red < 60;
    expect(isBlue(await colorAt(arabic, 40, 600))).toBe(true);
    expect(isBlue(await colorAt(arabic, 1_160, 600))).toBe(false);
    expect(isBlue(await colorAt(english, 1_160, 600))).toBe(true);
  });

  it('has another name when it shows something else, and only then', async () => {
    const first = await nameOf({});
    expect(await nameOf({ dateModified: '2025-01-01T00:00:00Z' })).toBe(first);
    expect(await nameOf({ alternativeHeadline: 'عنوان آخر' })).not.toBe(first);
    expect(await nameOf({ kicker: 'قسم آخر' })).not.toBe(first);
  });

  it('is drawn once', async () => {
    await nameOf({});
    const times = () =>
      readdirSync(places().cache).map((name) => statSync(join(places().cache, name)).mtimeMs);
    const before = times();
    await nameOf({});
    expect(times()).toEqual(before);
  });
});

it('of a large archive only the newest articles have images of their own; the paper has one always', async () => {
  const old = buildArticle({ id: 'old', datePublished: '2020-01-01T00:00:00Z' });
  const { articles, paper } = await draw([old, buildArticle()], 1);
  expect([...articles.keys()]).toEqual(['suez-canal']);
  expect(statSync(join(site, paper)).size).toBeGreaterThan(1_000);
});
