import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { articleLimits } from '#domain/article/limits.ts';
import { succeed } from '#lib/result.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { loadEdition } from './load-edition.ts';
import { mediaOfArticle } from './media-of-article.ts';
import { readEdition } from './read-edition.ts';

const { dateModified: _, firstDayOfWeek: __, ...edition } = buildEdition();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-edition-'));
  put('edition.json', JSON.stringify(edition));
  mkdirSync(join(folder, 'articles'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Lays an article and its media into the folder. */
function putArticle(changes: Partial<Article> = {}, file = `articles/${changes.id ?? 'suez-canal'}.json`) {
  const article = buildArticle({ related: [], ...changes });
  put(file, JSON.stringify(article));
  for (const { url } of mediaOfArticle(article))
    put(url, '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>');
  return article;
}

async function toldOfFolder() {
  const { problems } = await readEdition(folder);
  return problems.map(({ severity, file, path, expected }) => `${severity} ${file} ${path} ${expected.code}`);
}

describe('an edition folder', () => {
  it('that is sound gives its articles in the order of their files, and no problem', async () => {
    putArticle({ id: 'قناة-السويس' });
    putArticle({ id: 'coffee-prices' });
    const { edition: read, articles, problems } = await readEdition(folder);
    expect(read).toEqual(edition);
    expect(articles.map(({ id }) => id)).toEqual(['coffee-prices', 'قناة-السويس']);
    expect(problems).toEqual([]);
  });

  it('without edition.json is told that the file must exist', async () => {
    rmSync(join(folder, 'edition.json'));
    expect(await toldOfFolder()).toEqual(['error edition.json  existing-file']);
  });

  it('with an empty articles folder is an empty edition', async () => {
    expect(await readEdition(folder)).toMatchObject({ articles: [], problems: [] });
  });

  it('without an articles folder is told so: a misspelt one would publish an empty paper', async () => {
    rmSync(join(folder, 'articles'), { recursive: true });
    expect(await toldOfFolder()).toEqual(['error articles  folder']);
  });

  it('that does not exist is named as such', async () => {
    await expect(loadEdition(join(folder, 'nowhere'), () => {})).rejects.toThrow(/the folder does not exist/);
  });

  it('with a file in the place of its articles is told so', async () => {
    rmSync(join(folder, 'articles'), { recursive: true });
    put('articles', '');
    expect(await toldOfFolder()).toEqual(['error articles  folder']);
  });

  it('tells its problems file by file, also those that only the whole can show', async () => {
    putArticle({ id: 'b', related: ['lost'] });
    putArticle({ id: 'a', articleSection: { id: 'weather', name: 'طقس' } });
    put('articles/c.json', '[');
    expect((await toldOfFolder()).map((told) => told.split(' ')[1])).toEqual([
      'articles/a.json',
      'articles/b.json',
      'articles/c.json',
    ]);
  });

  it('may hold other files beside the articles', async () => {
    put('articles/notes.txt', 'مسودة');
    expect(await toldOfFolder()).toEqual([]);
  });
});

describe('a file of an edition', () => {
  it('with broken JSON is reported by its name', async () => {
    put('articles/broken.json', '{ "id": "broken", ');
    expect(await toldOfFolder()).toEqual(['error articles/broken.json  json']);
  });

  it('that is empty is reported by its name', async () => {
    put('articles/empty.json', '');
    expect(await toldOfFolder()).toEqual(['error articles/empty.json  json']);
  });

  it('may begin with a byte order mark', async () => {
    const article = putArticle();
    put('articles/suez-canal.json', `\uFEFF${JSON.stringify(article)}`);
    expect(await toldOfFolder()).toEqual([]);
  });

  it('in windows-1256 is refused: its letters would be published as �', async () => {
    const [before, after] = JSON.stringify(putArticle({ headline: '#' })).split('"#"');
    const headline = Buffer.from([0x22, 0xe3, 0xd5, 0xd1, 0x22]);
    put(
      'articles/suez-canal.json',
      Buffer.concat([Buffer.from(`${before}`), headline, Buffer.from(`${after}`)]),
    );
    expect(await toldOfFolder()).toEqual(['error articles/suez-canal.json  json']);
  });

  it('larger than two megabytes is not read', async () => {
    put('articles/huge.json', ' '.repeat(articleLimits.fileBytes + 1));
    expect(await toldOfFolder()).toEqual(['error articles/huge.json  at-most-bytes']);
  });

  it('that is a folder is no article', async () => {
    mkdirSync(join(folder, 'articles/odd.json'), { recursive: true });
    expect(await toldOfFolder()).toEqual(['error articles/odd.json  existing-file']);
  });

  it('whose name is not the id is told the id it should have', async () => {
    putArticle({}, 'articles/suez.json');
    const { problems } = await readEdition(folder);
    expect(problems).toMatchObject([
      { file: 'articles/suez.json', path: 'id', expected: { code: 'file-name', options: ['suez'] } },
    ]);
  });

  it('may be named in the decomposed form that macOS writes', async () => {
    putArticle({ id: 'آب' }, `articles/${'آب'.normalize('NFD')}.json`);
    expect(await toldOfFolder()).toEqual([]);
  });

  it('in a section that the edition lacks is told which there are', async () => {
    putArticle({ articleSection: { id: 'weather', name: 'طقس' } });
    const { problems } = await readEdition(folder);
    const expected = { code: 'known-section', options: ['politics', 'economy'] };
    expect(problems).toMatchObject([{ severity: 'error', path: 'articleSection.id', expected }]);
  });

  it('is checked even when edition.json is broken', async () => {
    put('edition.json', '{}');
    put('articles/broken.json', '[');
    expect(await toldOfFolder()).toContain('error articles/broken.json  json');
  });
});

describe('across the articles of an edition', () => {
  it('a translation of what is not there is told of', async () => {
    putArticle({ translationOfWork: 'gone' });
    expect(await toldOfFolder()).toEqual(['warning articles/suez-canal.json translationOfWork known-id']);
  });

  it('an id that changed is told to lead to a page, and leads there', async () => {
    putArticle();
    const redirects = [
      { from: '/articles/suez/', to: '/articles/suez-canal' },
      { from: '/x/', to: '/articles/none/' },
    ];
    put('redirects.json', JSON.stringify({ redirects }));
    expect(await toldOfFolder()).toEqual(['warning redirects.json redirects[1].to known-page']);
    expect((await readEdition(folder)).redirects[0]?.to).toBe('/articles/suez-canal/');
  });

  it('the file that was read gets the blame, not the one that a wrong id names', async () => {
    putArticle({ id: 'coffee-prices' });
    putArticle({ id: 'coffee-prices', image: [] }, 'articles/suez-canal.json');
    expect((await toldOfFolder()).filter((told) => told.startsWith('error'))).toEqual([
      'error articles/suez-canal.json id file-name',
      'error articles/suez-canal.json id unique',
    ]);
  });

  it('a picture that was cut short is no picture, though its beginning is sound', async () => {
    const { image: [lead] = [] } = putArticle();
    const whole = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a3241b' } })
      .jpeg()
      .toBuffer();
    put(lead?.url ?? '', whole.subarray(0, whole.length / 2));
    expect(await toldOfFolder()).toContain('error articles/suez-canal.json image[0].url picture');
  });

  it('a folder in the place of a recording is no file', async () => {
    putArticle();
    rmSync(join(folder, 'media/suez-summary.mp3'));
    mkdirSync(join(folder, 'media/suez-summary.mp3'));
    expect(await toldOfFolder()).toContain(
      'error articles/suez-canal.json audio[0].contentUrl existing-file',
    );
  });

  it('ids that differ in capital letters only are one too many', async () => {
    putArticle({ id: 'GPS' });
    putArticle({ id: 'gps' });
    expect(await toldOfFolder()).toEqual(['error articles/gps.json id unique']);
  });

  it('an unknown related article is a warning', async () => {
    putArticle({ related: ['suez-canal', 'lost'] });
    expect(await toldOfFolder()).toEqual(['warning articles/suez-canal.json related[1] known-id']);
  });

  it.each(mediaOfArticle(buildArticle()).map(({ url, path }) => [path, url] as const))(
    'the medium at %s must exist',
    async (path, url) => {
      putArticle();
      rmSync(join(folder, url));
      expect(await toldOfFolder()).toContain(`error articles/suez-canal.json ${path} existing-file`);
    },
  );
});

describe('publishing an edition', () => {
  it('stops at an error and lists it in both languages', async () => {
    putArticle({}, 'articles/suez.json');
    await expect(loadEdition(folder, () => {})).rejects.toThrow(
      /articles\/suez\.json[\s\S]*المنتظر[\s\S]*expected/u,
    );
  });

  it('goes on past a warning and tells it', async () => {
    putArticle({ related: ['lost'] });
    const told: string[] = [];
    await loadEdition(folder, (message) => told.push(message));
    expect(told).toEqual([expect.stringContaining('! related[0]')]);
  });
});

it('asks for no body of articles that are known: each would have to be read', async () => {
  const article = putArticle();
  const known = Object.defineProperty({ ...article }, 'blocks', {
    get: () => {
      throw new Error('asked for');
    },
  });
  const readArticle = () => succeed({ article: known, warnings: [], media: [] });
  expect((await readEdition(folder, { readArticle })).problems).toEqual([]);
});
