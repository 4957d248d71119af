import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { runInTerminal } from '#fixtures/run-in-terminal.ts';
import { writeEdition } from '#fixtures/write-edition.ts';

let project = '';
let edition = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
});
afterEach(() => {
  for (const folder of [project, edition]) rmSync(folder, { recursive: true, force: true });
});

const run = (parameters: string[]) =>
  runInTerminal([...parameters, '--edition', edition], { folder: project });

describe('the figures of an edition', () => {
  it('count articles by section, topic, author and month of the paper’s own zone, words, pictures and recordings', async () => {
    const { dateModified: _, ...night } = buildArticle({
      id: 'b',
      datePublished: '2024-07-31T22:30:00Z',
      articleSection: { id: 'politics', name: 'سياسة' },
      image: [],
      author: [],
    });
    edition = writeEdition([buildArticle(), night]);
    writeFileSync(join(edition, 'articles/broken.json'), '{');
    const { output, exitCode, errors } = await run(['stats', '--json']);
    const counts = JSON.parse(output);
    expect(errors).toMatch(/not counted: 1 \(articles\/broken\.json\)\..*validate --edition .*\n$/);
    expect([exitCode, counts.files]).toEqual([1, ['articles/broken.json']]);
    expect(counts).toMatchObject({ articles: 2, skipped: 1, withPicture: 1, recordings: 2, seconds: 62 });
    expect(counts.months).toEqual([
      { id: '2024-08', name: '2024-08', count: 1 },
      { id: '2024-07', name: '2024-07', count: 1 },
    ]);
    expect(counts.sections.map(({ count }: { count: number }) => count)).toEqual([1, 1]);
    expect(counts.topics).toEqual([{ id: 'مصر', name: 'مصر', count: 2 }]);
    expect(counts.authors).toEqual([{ id: 'layla', name: 'ليلى حدّاد', count: 1 }]);
    expect((await run(['stats', '--top', '1'])).output).toMatch(
      /articles: 2\nwords: \d+, per article: \d+\n[\s\S]*Months\n {2}1\t2024-08\n$/,
    );
  });

  it('tell how many articles could not be read, and of an edition without any folder of them', async () => {
    edition = writeEdition([]);
    for (const name of ['a', 'b']) writeFileSync(join(edition, `articles/${name}.json`), '{');
    const skipped = await run(['stats']);
    expect(skipped.output).toContain('not counted: 2 (articles/a.json, articles/b.json).');
    expect(skipped.output).toContain(`validate --edition ${edition}`);
    expect(skipped.exitCode).toBe(1);
    for (const name of ['a', 'b']) rmSync(join(edition, `articles/${name}.json`));
    expect((await run(['stats'])).exitCode).toBe(0);
    rmSync(join(edition, 'articles'), { recursive: true });
    expect(await run(['stats'])).toMatchObject({
      exitCode: 1,
      output: '',
      errors: expect.stringContaining('articles\n'),
    });
  });

  it('have a line of their own for articles without a date, below all months', async () => {
    const undated = buildArticle({ id: 'undated', datePublished: null });
    edition = writeEdition([undated, buildArticle()]);
    expect(JSON.parse((await run(['stats', '--json'])).output).months).toEqual([
      { id: '2024-07', name: '2024-07', count: 1 },
      { id: 'unknown', name: 'unknown', count: 1 },
    ]);
    expect((await run(['stats', '--lang', 'ar'])).output).toMatch(/1\t2024-07\n {2}1\tغير معروف\n$/);
  });

  it('are as many as is asked', async () => {
    edition = writeEdition([]);
    expect(await run(['stats', '--top', 'x'])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--top'),
    });
  });
});
