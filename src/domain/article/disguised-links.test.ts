import { describe, expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { parseArticle } from './parse-article.ts';
import type { Run } from './run.ts';

const evil = 'https://evil.example/';

function toldOf(changes: Parameters<typeof buildArticle>[0]) {
  const parsed = parseArticle(buildArticle(changes));
  return parsed.ok ? [] : parsed.problem.map(({ path, expected }) => [path, expected.code]);
}
const toldOfRuns = (runs: Run[]) => toldOf({ blocks: [{ type: 'paragraph', id: 'p1', runs }] });

describe('a link whose text looks like another address', () => {
  it('is no link of an article', () => {
    expect(toldOfRuns([{ text: 'https://bank.example', href: evil }])).toEqual([
      ['blocks[0].runs', 'link-text'],
    ]);
  });

  it('is none in pieces either, but two links beside each other are two', () => {
    const pieces: Run[] = [
      { text: 'https://', href: evil },
      { text: 'bank', href: evil, marks: ['strong'] },
      { text: '.example', href: evil },
    ];
    expect(toldOfRuns(pieces)).toEqual([['blocks[0].runs', 'link-text']]);
    const apart: Run[] = [
      { text: 'https://bank.example', href: 'https://bank.example/' },
      { text: ' هنا', href: evil },
    ];
    expect(toldOfRuns(apart)).toEqual([]);
  });

  it('is none when pieces with directions of their own turn it', () => {
    const turned: Run[] = [
      { text: 'com', href: 'https://com.bank/', dir: 'ltr' },
      { text: '.', href: 'https://com.bank/' },
      { text: 'bank', href: 'https://com.bank/', dir: 'ltr' },
    ];
    expect(toldOfRuns(turned)).toEqual([['blocks[0].runs', 'link-text']]);
    expect(toldOfRuns([{ text: 'bank.com', href: 'https://bank.com/', dir: 'ltr' }])).toEqual([]);
  });

  it('is none in a list, in a table and of a name', () => {
    const runs = [{ text: 'www.bank.example', href: evil }];
    expect(toldOf({ blocks: [{ type: 'list', id: 'l1', items: [{ runs }] }] })).toEqual([
      ['blocks[0].items[0].runs', 'link-text'],
    ]);
    expect(toldOf({ blocks: [{ type: 'table', id: 't1', header: [], rows: [[{ runs }]] }] })).toEqual([
      ['blocks[0].rows[0][0].runs', 'link-text'],
    ]);
    expect(toldOf({ author: [{ name: 'bank.example', url: evil }] })).toEqual([['author[0]', 'link-text']]);
    expect(toldOf({ sourceOrganization: [{ name: 'bank.example', url: evil }] })).toEqual([
      ['sourceOrganization[0]', 'link-text'],
    ]);
    expect(toldOf({ author: [{ name: 'bank\u00AD.com', url: evil }] })).toEqual([['author[0]', 'link-text']]);
  });
});
