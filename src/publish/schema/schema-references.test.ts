import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInTerminal } from '#fixtures/run-in-terminal.ts';
import { articleSchemaReference, editionSchemaReference } from './schema-references.ts';

let folder = '';
beforeEach(() => {
  mkdirSync('node_modules/.cache', { recursive: true });
  folder = mkdtempSync(resolve('node_modules/.cache/qari-paper-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the $schema of a paper that is begun', () => {
  const begin = async (edition: string) => {
    for (const asked of [
      ['--paper', 'صحيفتي'],
      ['--headline', 'خبر', '--id', 'a'],
    ])
      expect(
        (await runInTerminal(['new', ...asked, '--edition', edition], { folder: process.cwd() })).exitCode,
      ).toBe(0);
    return ['edition.json', 'articles/a.json'].map((name) => join(edition, name));
  };

  it.each(['paper', 'papers/one'])('leads to the schemas of the project from %s', async (name) => {
    for (const file of await begin(join(folder, name))) {
      const { $schema } = JSON.parse(readFileSync(file, 'utf8'));
      expect($schema).not.toMatch(/^\//);
      expect(existsSync(join(dirname(file), $schema))).toBe(true);
    }
  });

  it('is left out outside the project', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'qari-paper-'));
    for (const file of await begin(outside))
      expect(JSON.parse(readFileSync(file, 'utf8'))).not.toHaveProperty('$schema');
    rmSync(outside, { recursive: true });
  });
});

it('a project without schemas is referred to by no paper', () => {
  expect(editionSchemaReference(join(folder, 'paper'), folder)).toEqual({});
});

it.each([
  ['../schema/edition.schema.json', '../../schema/article.schema.json'],
  ['edition.schema.json', '../article.schema.json'],
  ['https://a.example/schema/edition.schema.json', 'https://a.example/schema/article.schema.json'],
  ['/schema/edition.schema.json', '/schema/article.schema.json'],
])('an article beside an edition of %s has %s', ($schema, own) => {
  expect(articleSchemaReference({ $schema })).toEqual({ $schema: own });
});

it('an article of an edition without a schema has none', () => {
  expect(articleSchemaReference({})).toEqual({});
  expect(articleSchemaReference({ $schema: 'https://a.example/other.json' })).toEqual({});
});
