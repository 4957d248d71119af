import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundlesFolder, siteProgram } from './kept-bundle.ts';
import { sourcesSum } from './sources-sum.ts';

const program = `export const rebuildSite = async (sum, mode) => console.log('program', sum, mode);`;
const brokenProgram = `export const rebuildSite = async () => { throw new Error('cannot be built'); };`;
/** As it lies beside a bundle, but for that it is not bundled here. */
const starter = `
  import { register } from '${import.meta.resolve('tsx/esm/api')}';
  register();
  export const { startKept } = await import('${pathToFileURL(join(import.meta.dirname, 'start-kept.ts')).href}');`;
const vite = `console.log('vite', ...process.argv.slice(2));`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qari-start-'));
  write('package.json', '{"type":"module"}');
  write('src/reader.ts', 'export {};');
  write('public/edition/edition.json', '{"basePath":"/paper/","inLanguage":"ar"}');
  write('node_modules/vite/bin/vite.js', vite);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** Lays a program beside the bundle of the sources as they are now. */
function keepProgram(content: string): string {
  const decisions = [{ basePath: '/paper/', inLanguage: 'ar' }, 'production', 'production'];
  const sum = sourcesSum(root, decisions);
  const file = join(bundlesFolder(root), sum, siteProgram).slice(root.length);
  write(file, content);
  write(join(dirname(file), 'start-kept.js'), starter);
  return sum;
}

function start(...args: string[]) {
  const entry = join(import.meta.dirname, 'start-build.js');
  const { NODE_ENV: _, QARI_EDITION: __, ...env } = process.env;
  const node = spawnSync(process.execPath, [entry, ...args], { cwd: root, env, encoding: 'utf8' });
  return { told: node.stdout.trim(), problem: node.stderr, code: node.status };
}

it('a site is built by the program that lies beside its bundle', () => {
  const sum = keepProgram(program);
  expect(start()).toMatchObject({ told: `program ${sum} production`, code: 0 });
});

it('Vite builds where a source was changed, and where it is told how', () => {
  expect(start().told).toBe('vite build');
  keepProgram(program);
  expect(start('--mode', 'staging').told).toBe('vite build --mode staging');
  write('src/reader.ts', 'export const changed = 1;');
  expect(start().told).toBe('vite build');
});

it('Vite builds where the program that starts the kept one is damaged', () => {
  const sum = keepProgram(program);
  write(join(bundlesFolder(root), sum, 'program/start-kept.js').slice(root.length), 'export {');
  expect(start().told).toBe('vite build');
});

it('a build that fails says why, and ends with 1', () => {
  keepProgram(brokenProgram);
  const { problem, code } = start();
  expect(problem).toContain('cannot be built');
  expect(code).toBe(1);
});

it('is what `npm run build` starts', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.build).toContain('src/publish/build/start-build.js');
});
