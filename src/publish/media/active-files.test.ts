import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { activeFiles } from './active-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-media-'));
  mkdirSync(join(folder, 'media'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a file that an article has a portrait or a recording in. */
async function toldOf(url: string, content: string | Buffer = ''): Promise<(string | undefined)[]> {
  writeFileSync(join(folder, url), content);
  const media = [{ kind: 'file' as const, url, path: 'author[0].image' }];
  const told = await activeFiles(folder, [{ article: buildArticle(), file: 'articles/a.json', media }]);
  return told.map(({ expected }) => expected.code);
}
const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

describe('a file that is published as it is', () => {
  it.each([
    svg('<script>alert(1)</script>'),
    svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">1</svg:script>'),
    svg('', ' onload="alert(1)"'),
    svg('<foreignObject><p/></foreignObject>'),
    svg('<a href="javascript:alert(1)"><text>x</text></a>'),
    svg('<image href="https://evil.example/i.png"/>'),
    svg('<image xlink:href = "../../secret.png"/>'),
    svg('<use href="data:image/svg+xml,x#y"/>'),
    svg('<style>@import "https://evil.example/x.css"</style>'),
    svg('<rect fill="url(https://evil.example/#p)"/>'),
    `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`,
    `<?xml-stylesheet href="x.css"?>${svg('')}`,
    Buffer.from(svg('<script/>'), 'utf16le'),
  ])('may be no drawing that runs, links or asks for others: %s', async (content) => {
    expect(await toldOf('media/a.svg', content)).toEqual(['inert-drawing']);
  });

  it('may be a plain drawing, its gradients and pictures inside it', async () => {
    const plain = svg(
      '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/><image href="data:image/png;base64,AA"/>',
    );
    expect(await toldOf('media/a.svg', plain)).toEqual([]);
  });

  it.each(['html', 'xhtml', 'xml', 'js', 'pdf', 'svgz', 'json', 'wasm'])('may be no %s', async (ending) => {
    expect(await toldOf(`media/a.${ending}`)).toEqual(['media-kind']);
  });

  it.each(['mp3', 'm4a', 'webm', 'mp4', 'jpg', 'vtt'])('may be an %s', async (ending) => {
    expect(await toldOf(`media/a.${ending}`)).toEqual([]);
  });
});
