import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const shared = { asked: 0, picture: null as Buffer | null };
let server: Server;
beforeEach(async () => {
  Object.assign(shared, { asked: 0, picture: null });
  server = createServer((_, response) => {
    shared.asked += 1;
    if (shared.picture) response.end(shared.picture);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function bring(content: string, ...flags: string[]) {
  const record = { title: 'خبر', content, date: '2024-07-23T10:00:00Z', url: 'https://a.example/1' };
  writeFileSync(join(folders.project, 'a.jsonl'), JSON.stringify(record));
  const parameters = ['import', 'a.jsonl', '--json', '--allow-private', ...flags];
  const { output } = await runInTerminal([...parameters, '--edition', folders.edition], {
    folder: folders.project,
  });
  const [{ status, notes: all }] = JSON.parse(output).items;
  const notes = all.filter(({ code }: { code: string }) => code !== 'section-chosen');
  return { status, codes: notes.map(({ code }: { code: string }) => code), notes };
}
const figure = () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gone.jpg`;
  return `<p>نص</p><figure><img src="${address}"><figcaption>رافعات على رصيف</figcaption></figure>`;
};
const path = () => {
  const [name = ''] = readdirSync(join(folders.edition, 'articles'));
  return join(folders.edition, 'articles', name);
};
const lines = () => readFileSync(join(folders.edition, 'imports.jsonl'), 'utf8').split('\n').length;

describe('a picture that cannot be had', () => {
  it('is named at each import, with the words that go with it, and its article is unchanged', async () => {
    expect(await bring(figure())).toMatchObject({
      status: 'made',
      codes: ['picture-failed', 'caption-left-out'],
      notes: [{}, { words: 'رافعات على رصيف' }],
    });
    const before = [statSync(path()).mtimeMs, lines()];
    const again = await bring(figure());
    expect(again).toMatchObject({ status: 'unchanged', codes: ['picture-failed', 'caption-left-out'] });
    expect([statSync(path()).mtimeMs, lines()]).toEqual(before);
    expect(shared.asked).toBe(2);
    expect(await bring(figure(), '--dry-run')).toMatchObject({ status: 'unchanged' });
  });

  it('comes when it can be had, and is then not asked for again', async () => {
    await bring(figure());
    shared.picture = await sharp({
      create: { width: 300, height: 200, channels: 3, background: '#357' },
    })
      .jpeg()
      .toBuffer();
    expect(await bring(figure())).toMatchObject({ status: 'updated', codes: [] });
    expect(readFileSync(path(), 'utf8')).toContain('رافعات على رصيف');
    expect(await bring(figure())).toMatchObject({ status: 'unchanged', codes: [] });
    expect(shared.asked).toBe(2);
  });

  it('is not asked for where its article was edited here', async () => {
    await bring(figure());
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('"خبر"', '"خبر محرّر"'));
    expect(await bring(figure())).toMatchObject({ status: 'unchanged', codes: ['edited-here'] });
    expect(shared.asked).toBe(1);
  });
});
