import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#publish/edition/read-edition.ts';
import { lineOfStory, takeImportProject } from '../../../tests/fixtures/take-import-project.ts';

const { articleFiles, bring, folders, put, reportOf } = takeImportProject();

describe('a hostile source', () => {
  it.each([
    ['ids that climb', lineOfStory({ url: '', id: '../../../../tmp/evil', title: '../../evil' })],
    ['NUL bytes', lineOfStory({ title: 'خبر\0.json', content: 'نص\0\u001B[2J' })],
    ['addresses that climb', lineOfStory({ url: 'https://a.example/..%2f..%2fetc/passwd%00' })],
    ['names of the system', lineOfStory({ title: 'CON', url: 'https://a.example/con.html' })],
    ['a title of signs', lineOfStory({ title: '<img src=x onerror=alert(1)>خبر' })],
    ['directions turned round', lineOfStory({ title: '\u202Eخبر\u202C', author: '\u202Eليلى' })],
    [
      'fields of the wrong kind',
      lineOfStory({ author: { a: 1 }, tags: [[1]], image: 7, url: 5, summary: [] }),
    ],
    [
      'fields of every object',
      '{"title":"خبر","content":"نص","date":"2024-07-23","__proto__":{"x":1},"constructor":"y"}',
    ],
  ])('with %s makes a sound article inside the edition', async (_, line) => {
    put('a.jsonl', line);
    const { counts, items } = await reportOf(['a.jsonl']);
    expect(counts).toEqual({ made: 1 });
    expect(items[0].id).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{N}]$/u);
    expect(readdirSync(folders.edition).sort()).toEqual(['articles', 'edition.json', 'imports.jsonl']);
    expect((await readEdition(folders.edition)).problems).toEqual([]);
    expect(readFileSync(join(folders.edition, 'articles', articleFiles()[0] ?? ''), 'utf8')).not.toMatch(
      /\\u0000|\\u001b|\u202E|onerror/,
    );
    expect(existsSync('/tmp/evil')).toBe(false);
  });

  it('cannot write to the terminal what it likes', async () => {
    put('a.jsonl', lineOfStory({ title: 'خبر\u001B[2J\n✓ forged', date: 'أمس\u001B[31m' }));
    const { output } = await bring(['a.jsonl']);
    expect(output).not.toContain('\u001B');
    expect(output).not.toMatch(/^✓ forged/m);
  });

  it('too big for an article is told', async () => {
    put(
      'a.jsonl',
      `${lineOfStory({ content: 'كلمة '.repeat(300_000) })}\n${lineOfStory({ url: 'https://a.example/2' })}`,
    );
    const { items, counts } = await reportOf(['a.jsonl']);
    expect(items[0].problem.code).toMatch(/too-big/);
    expect(counts).toEqual({ failed: 1, made: 1 });
  });
});
