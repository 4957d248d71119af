import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { previewPort } from './build-settings.ts';
import { checkOutputFolder } from './check-output-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'qari-output-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const editionFolder = join(root, 'public/edition');
const check = (outFolder: string) => checkOutputFolder(root, { editionFolder, outFolder });

describe('the folder that a build replaces', () => {
  it('may be new, empty, or a site that was built before', async () => {
    const site = join(root, 'site');
    await expect(check(site)).resolves.toBeUndefined();
    mkdirSync(site);
    await expect(check(site)).resolves.toBeUndefined();
    mkdirSync(join(site, 'edition'));
    writeFileSync(join(site, 'edition/edition.json'), '{}');
    writeFileSync(join(site, 'index.html'), '');
    await expect(check(site)).resolves.toBeUndefined();
  });

  it('may not hold anything else: a build would delete it', async () => {
    const documents = join(root, 'documents');
    mkdirSync(documents);
    writeFileSync(join(documents, 'thesis.txt'), 'precious');
    await expect(check(documents)).rejects.toThrow(/is no site of ours/);
  });

  it('may not be a file', async () => {
    writeFileSync(join(root, 'note.txt'), '');
    await expect(check(join(root, 'note.txt'))).rejects.toThrow(/is no site of ours/);
  });

  it.each(['.', '..', 'public', 'public/edition', 'public/edition/site'])(
    'may not be %s of the project',
    async (folder) => {
      await expect(check(join(root, folder))).rejects.toThrow(/would replace the edition or the project/);
    },
  );
});

describe('the port of the preview', () => {
  it('is 4173, or what PORT says', () => {
    expect([previewPort(undefined), previewPort(''), previewPort('8080')]).toEqual([4173, 4173, 8080]);
  });

  it.each(['abc', '0', '99999', '80.5', '-1'])('cannot be %s', (port) => {
    expect(() => previewPort(port)).toThrow(`PORT must be a number from 1 to 65535; it is "${port}".`);
  });
});
