import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hostileLines, writeHostileEdition } from '#fixtures/hostile/hostile-edition.ts';
import { hostileAddresses, hostileTexts } from '#fixtures/hostile/payloads.ts';
import { sourcesSaying } from '#fixtures/hostile/sources-saying.ts';
import { type ServedEdition, serveEdition } from './serve-edition.ts';

const run = promisify(execFile);

/** A site that was built of harmful texts: written by an editor, and imported from a source of every format. */
export type HostileSite = ServedEdition & { written: string[]; imported: string[] };

/** Writes, imports, builds and serves it; `end` takes everything away. */
export async function buildHostileSite(port: number): Promise<HostileSite> {
  const root = mkdtempSync(join(tmpdir(), 'qari-hostile-'));
  const edition = join(root, 'edition');
  mkdirSync(edition);
  const written = writeHostileEdition(edition);
  const sources = writeSources(join(root, 'sources'));
  const command = ['src/publish/cli/qari.ts', 'import', sources, '--edition', edition, '--media', 'none'];
  await run('npx', ['tsx', ...command]);
  const all = readdirSync(join(edition, 'articles')).map((file) => file.replace(/\.json$/, ''));
  const served = await serveEdition(edition, port);
  const end = () => {
    served.end();
    rmSync(root, { recursive: true, force: true });
  };
  return { ...served, end, written, imported: all.filter((id) => !written.includes(id)) };
}

/** A file of each format; every harmful text and address is in the text of each. */
function writeSources(folder: string): string {
  mkdirSync(folder);
  const lines = hostileLines(200);
  const links = hostileAddresses.map((address) => `<a href="${address.replaceAll('"', '&quot;')}">رابط</a>`);
  const html = [...hostileTexts, ...links].join('</p><p>');
  for (const [index, name] of Object.keys(sourcesSaying()).entries()) {
    const said = {
      line: lines[index % lines.length] ?? '',
      html,
      link: `https://agency.example/news/${index}`,
    };
    writeFileSync(join(folder, name), sourcesSaying(said)[name] ?? '');
  }
  return folder;
}
