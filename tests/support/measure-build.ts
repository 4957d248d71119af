import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadEdition } from '../../src/publish/edition/load-edition.ts';
import { generateArchive } from './generate-archive.ts';

// `npm run bench:build [-- 1000 5000 20000]`: what an archive of so many generated articles costs to build.
//
// For each size: seconds of the whole build and of rendering alone, pages per second while rendering, cost of a page
// beside the smallest size, the most memory that the process held, bytes of output per article, and then the same again
// after one article was changed, with the files that were written anew.
const sizes = process.argv.slice(2).map(Number);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const { articles: samples } = await loadEdition('public/edition', () => undefined);
const folder = mkdtempSync(join(tmpdir(), 'qari-build-'));
const site = join(folder, 'site');
let pageCost: number | null = null;

try {
  for (const size of sizes.length > 0 ? sizes : [1_000, 5_000, 20_000]) {
    const edition = join(folder, `edition-${size}`);
    writeEdition(edition, size);
    rmSync(site, { recursive: true, force: true });
    const whole = await build(edition);
    const cost = whole.renderSeconds / whole.pages;
    pageCost ??= cost;
    console.log(
      `\n${size} articles, ${whole.pages} pages: ${whole.seconds.toFixed(1)} s, rendering ${whole.renderSeconds.toFixed(1)} s`,
      `\n  ${Math.round(1 / cost)} pages per second, a page costs ${(cost / pageCost).toFixed(2)} of one of the smallest`,
      `\n  at most ${whole.memory} MB, ${Math.round(bytesIn(site) / size / 1_000)} kB of output for each article`,
    );
    const before = datesIn(site);
    changeOne(join(edition, 'articles', 'generated-500.json'));
    const again = await build(edition);
    const written = [...datesIn(site)].filter(([file, date]) => before.get(file) !== date).length;
    console.log(`  one article changed: ${again.seconds.toFixed(1)} s, ${written} files written`);
    rmSync(edition, { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The sample edition and so many articles more. */
function writeEdition(edition: string, size: number): void {
  cpSync('public/edition', edition, { recursive: true });
  for (const article of generateArchive(samples, size))
    writeFileSync(join(edition, 'articles', `${article.id}.json`), JSON.stringify(article));
}

function changeOne(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('"description":"', '"description":"حُدّث: '));
  utimesSync(file, new Date(), new Date());
}

type Build = { seconds: number; renderSeconds: number; pages: number; memory: number };

async function build(edition: string): Promise<Build> {
  const start = performance.now();
  const env = { ...process.env, NODE_ENV: 'production', QARI_EDITION: edition, QARI_OUT: site };
  // Without npm, which takes a third of a second to begin.
  const [program = '', ...args] = scripts.build.split(' ');
  const child = spawn(program, args, { env });
  let told = '';
  let rendering = { from: start, until: start };
  const listen = (chunk: Buffer) => {
    told += chunk;
    if (!String(chunk).includes('Rendering pages')) return;
    const now = performance.now();
    rendering = { from: rendering.from === start ? now : rendering.from, until: now };
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 200);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  const pages = Number(/: (\d+) pages in/u.exec(told)?.[1]);
  if (code !== 0 || !pages) throw new Error(`The build ended with ${code}.\n${told.slice(-2_000)}`);
  const seconds = (performance.now() - start) / 1_000;
  return { seconds, renderSeconds: (rendering.until - rendering.from) / 1_000, pages, memory };
}

/** The most that a process has held so far, in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Math.round(
      Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_000,
    );
  } catch {
    return 0;
  }
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function bytesIn(root: string): number {
  return filesIn(root).reduce((sum, file) => sum + statSync(file).size, 0);
}

function datesIn(root: string): Map<string, number> {
  return new Map(filesIn(root).map((file) => [file, statSync(file).mtimeMs]));
}
