import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();

const post = (id: number, changes: object = {}) => ({
  ...{ id, date_gmt: '2024-07-23T11:20:00', link: `https://wp.example/news-${id}` },
  ...{ title: { rendered: `خبر ${id}` }, content: { rendered: '<p>نص</p>' } },
  ...changes,
});
const story = (uri: string, changes: object = {}) => ({
  ...{ uri, firstcreated: '2024-07-23T11:20:00Z', versioncreated: '2024-07-23T11:20:00Z' },
  ...{ headlines: [{ value: 'عنوان' }], bodies: [{ contenttype: 'text/plain', value: 'نص' }] },
  ...changes,
});
const articleFiles = () => readdirSync(join(folders.edition, 'articles'));
async function reportOf(items: object[]) {
  writeFileSync(join(folders.project, 'items.json'), JSON.stringify(items));
  const { output, exitCode } = await runInTerminal(
    ['import', 'items.json', '--edition', folders.edition, '--json'],
    {
      folder: folders.project,
    },
  );
  const report = JSON.parse(output);
  const codes = report.items.map(({ notes }: { notes: { code: string }[] }) =>
    notes.map(({ code }) => code).filter((code) => code.startsWith('source-')),
  );
  return { exitCode, counts: report.counts, codes, items: report.items };
}

describe('what its source has not published', () => {
  it('of WordPress is left out and told, without a failure', async () => {
    const hidden = ['draft', 'private', 'trash', 'pending', 'future', 'auto-draft'];
    const posts = hidden.map((status, index) => post(index + 2, { status, date_gmt: null }));
    const { exitCode, counts, codes, items } = await reportOf([post(1, { status: 'publish' }), ...posts]);
    expect(counts).toEqual({ made: 1, withheld: hidden.length });
    expect(codes).toEqual([[], ...hidden.map(() => ['source-unpublished'])]);
    expect(items[1].notes[0].text).toContain('draft');
    expect(articleFiles()).toHaveLength(1);
    expect(exitCode).toBe(0);
  });

  it('of WordPress, or shown for a password only, is left out', async () => {
    const content = { rendered: '<p>نص</p>', protected: true };
    const { counts, codes } = await reportOf([post(1, { status: 'publish', content })]);
    expect([counts, codes]).toEqual([{ withheld: 1 }, [['source-unpublished']]]);
  });

  it('of ninjs is left out and told: canceled, withheld, or embargoed still', async () => {
    const { counts, codes } = await reportOf([
      story('urn:1', { pubstatus: 'usable', embargoed: '2024-07-23T12:00:00Z' }),
      story('urn:2', { pubstatus: 'canceled' }),
      story('urn:3', { pubStatus: 'withheld' }),
      story('urn:4', { embargoed: '2199-01-01T00:00:00Z' }),
      story('urn:5', { embargoed: 'soon' }),
    ]);
    expect(counts).toEqual({ made: 1, withheld: 4 });
    expect(codes).toEqual([
      ...[[], ['source-unpublished'], ['source-unpublished']],
      ...[['source-embargoed'], ['source-embargoed']],
    ]);
    expect(articleFiles()).toHaveLength(1);
  });

  it('but was imported before stays, and is told to be withdrawn at its source', async () => {
    await reportOf([story('urn:1'), post(1)]);
    const { counts, codes, items } = await reportOf([
      story('urn:1', { pubstatus: 'canceled' }),
      post(1, { status: 'private' }),
    ]);
    expect(counts).toEqual({ withheld: 2 });
    expect(codes).toEqual(Array(2).fill(['source-unpublished', 'source-withdrawn']));
    expect(articleFiles()).toContain(`${items[0].id}.json`);
    expect(articleFiles()).toHaveLength(2);
  });
});
