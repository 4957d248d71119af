import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';
import { runQari } from './run-qari.ts';

const folders = takeImportFolders();
const records = Array.from({ length: 40 }, (_, index) => ({
  ...{ title: `خبر ${index}`, content: 'نص الخبر.', url: `https://a.example/story-${index}` },
  date: '2024-07-23T14:20:00+03:00',
}));

/** How full the bar is at each item, in parts of twenty, as a screen shows it. */
async function barsOf(name: string, content: string): Promise<number[]> {
  writeFileSync(join(folders.project, name), content);
  let shown = '';
  const write = (text: string | Uint8Array) => {
    shown += String(text);
    return true;
  };
  await runQari(['import', name, '--dry-run', '--edition', folders.edition], {
    ...{ environment: { LANG: 'en_GB.UTF-8' }, folder: folders.project },
    output: { write: () => true },
    errors: { write, isTTY: true },
  });
  return [...shown.matchAll(/\[(█*)░*\]/g)].map(([, full = '']) => full.length);
}

it.each([
  ['list.json', JSON.stringify(records)],
  ['lines.jsonl', records.map((record) => JSON.stringify(record)).join('\n')],
])('the bar of an import fills while the items of one file are read: %s', async (name, content) => {
  const bars = await barsOf(name, content);
  expect(bars).toHaveLength(records.length);
  expect([bars[0], bars[20], bars.at(-1)]).toEqual([0, 10, 20]);
  expect(bars).toEqual([...bars].sort((a, b) => a - b));
});
