import { describe, expect, it } from 'vitest';
import { blocksOfEachType } from '../../../tests/fixtures/blocks-of-each-type.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { changeAt } from '../../../tests/fixtures/change-at.ts';
import type { Block } from './block.ts';
import { parseArticle } from './parse-article.ts';

/** What an editor is told when one block holds a value at a path inside it. */
function toldOf(type: Block['type'], path: string, value: unknown) {
  const article = buildArticle({ blocks: [blocksOfEachType[type]] });
  const parsed = parseArticle(changeAt(article, `blocks[0].${path}`, value));
  return parsed.ok ? [] : parsed.problem.map((problem) => [problem.path, problem.expected.code]);
}

describe('a block of the body', () => {
  it.each(Object.keys(blocksOfEachType) as Block['type'][])('of type %s needs an id', (type) => {
    expect(toldOf(type, 'id', undefined)).toEqual([['blocks[0].id', 'required']]);
  });

  it('that is no object is met with "object"', () => {
    const parsed = parseArticle({ ...buildArticle(), blocks: ['نص المقال'] });
    expect(parsed).toMatchObject({ problem: [{ path: 'blocks[0]', expected: { code: 'object' } }] });
  });

  it('of an unknown type is told which types there are', () => {
    const parsed = parseArticle({ ...buildArticle(), blocks: [{ type: 'poem', id: 'p1' }] });
    const options = Object.keys(blocksOfEachType).map((type) => JSON.stringify(type));
    expect(parsed).toMatchObject({
      problem: [{ path: 'blocks[0].type', expected: { code: 'one-of', options }, found: '"poem"' }],
    });
  });

  it('without a type is told that the type is required', () => {
    expect(toldOf('separator', 'type', undefined)).toEqual([['blocks[0].type', 'required']]);
  });

  it('may not repeat the id of another', () => {
    const [block] = buildArticle().blocks;
    expect(parseArticle({ ...buildArticle(), blocks: [block, block] })).toMatchObject({
      problem: [{ path: 'blocks[1].id', expected: { code: 'unique' }, found: '"p1"' }],
    });
  });

  it.each([
    ['paragraph', 'id', 'p 1', 'identifier'],
    ['paragraph', 'runs', 'نص', 'list'],
    ['paragraph', 'runs', [], 'at-least-items'],
    ['paragraph', 'runs[0]', 'نص', 'object'],
    ['paragraph', 'runs[0].text', undefined, 'required'],
    ['paragraph', 'runs[0].text', '', 'not-blank'],
    ['paragraph', 'runs[1].marks', 'strong', 'list'],
    ['paragraph', 'runs[1].marks[0]', 'blink', 'one-of'],
    ['paragraph', 'runs[1].href', 'vbscript:x', 'href'],
    ['paragraph', 'runs[1].href', '//evil.example', 'href'],
    ['paragraph', 'runs[1].lang', 'english language', 'language'],
    ['paragraph', 'runs[1].dir', 'auto', 'one-of'],
    ['heading', 'level', 1, 'one-of'],
    ['heading', 'level', undefined, 'required'],
    ['list', 'ordered', 1, 'true-or-false'],
    ['list', 'items', [], 'at-least-items'],
    ['list', 'items[1].runs', undefined, 'required'],
    ['quote', 'attribution', '', 'not-blank'],
    ['pullquote', 'runs', {}, 'list'],
    ['quote', 'runs[0].text', '\u202Eنص', 'no-turning'],
  ] as const)('of text: a %s with %s %j is met with "%s"', (type, path, value, code) => {
    expect(toldOf(type, path, value)).toEqual([[`blocks[0].${path}`, code]]);
  });

  it.each([
    ['image', 'image', undefined, 'required'],
    ['image', 'image.url', 'a.svg', 'media-path'],
    ['gallery', 'images', [], 'at-least-items'],
    ['gallery', 'images[0].alt', undefined, 'required'],
    ['gallery', 'caption', '', 'not-blank'],
    ['video', 'contentUrl', 'https://videos.example/a.mp4', 'media-path'],
    ['video', 'encodingFormat', undefined, 'required'],
    ['video', 'width', 0, 'at-least'],
    ['video', 'height', 720.5, 'whole-number'],
    ['video', 'name', undefined, 'required'],
    ['video', 'caption', 4, 'text'],
    ['video', 'poster', 'poster.svg', 'media-path'],
    ['audio', 'contentUrl', undefined, 'required'],
    ['audio', 'encodingFormat', ' ', 'not-blank'],
    ['audio', 'name', undefined, 'required'],
    ['audio', 'caption', '', 'not-blank'],
    ['audio', 'duration', -1, 'at-least'],
  ] as const)('of media: a %s with %s %j is met with "%s"', (type, path, value, code) => {
    expect(toldOf(type, path, value)).toEqual([[`blocks[0].${path}`, code]]);
  });

  it.each([
    ['table', 'caption', '', 'not-blank'],
    ['table', 'header', undefined, 'required'],
    ['table', 'header[0]', [], 'at-least-items'],
    ['table', 'rows', [], 'at-least-items'],
    ['table', 'rows[0]', 'خلية', 'list'],
    ['table', 'rows[0][1]', 'خلية', 'object'],
    ['table', 'rows[0][1].runs', [], 'at-least-items'],
    ['embed', 'provider', undefined, 'required'],
    ['embed', 'embedId', '', 'not-blank'],
    ['embed', 'title', undefined, 'required'],
    ['embed', 'url', '/watch', 'web-url'],
    ['embed', 'url', 'https://youtu.be/\u202Egpj', 'web-url'],
  ] as const)('of structure: a %s with %s %j is met with "%s"', (type, path, value, code) => {
    expect(toldOf(type, path, value)).toEqual([[`blocks[0].${path}`, code]]);
  });
});
