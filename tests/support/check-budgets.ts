import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSettings } from '../../src/publish/build/build-settings.ts';

// `npm run check:budgets`: what a first load weighs in the built site, in bytes after brotli. Too much breaks the gate.
type ManifestEntry = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };

const { outFolder } = buildSettings(process.cwd(), process.env);
const read = (file: string) => readFileSync(join(outFolder, file));
const weigh = (file: string) => brotliCompressSync(read(file)).length;
const manifest = JSON.parse(read('.vite/manifest.json').toString()) as Record<string, ManifestEntry>;
// The article that the budget was set for; of another edition, its first.
const seed = 'iraq-coalition-withdrawal';
const ids = readdirSync(join(outFolder, 'articles'));
const article = `articles/${ids.includes(seed) ? seed : ids[0]}/index.html`;
const base =
  /<link rel="icon" href="([^"]*)favicon\.svg"/.exec(readFileSync(join(outFolder, article), 'utf8'))?.[1] ??
  '/';
const html = read(article).toString();

/** A chunk and all that it imports statically. */
function chunksFrom(key: string, seen = new Set<string>()): Set<string> {
  const entry = manifest[key];
  if (!entry || seen.has(key)) return seen;
  seen.add(key);
  for (const imported of entry.imports ?? []) chunksFrom(imported, seen);
  return seen;
}

const firstLoad = [
  'index.html',
  'src/app/entry-browser.tsx',
  'src/pages/article/article-page.tsx',
  'src/i18n/messages/ar.json',
].flatMap((key) => {
  if (!manifest[key]) throw new Error(`The build manifest has no ${key}.`);
  return [...chunksFrom(key)];
});
const scripts = [...new Set(firstLoad.map((key) => manifest[key]?.file ?? ''))];
// What a page fetches at once: reading must not wait for more.
const early = [...chunksFrom('index.html')].map((key) => manifest[key]?.file ?? '');
/** The files of some chunks, with their styles, beyond what every page has. */
const filesOf = (keys: Iterable<string>) =>
  [...keys]
    .flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])])
    .filter((file) => !scripts.includes(file));
// What comes when listening starts: player, engines, dock and their styles.
const atStart = chunksFrom('src/features/listening/start-listening.ts');
const listening = filesOf(atStart);
// With what comes after it: the options of the dock, the names of voices, what reads a list that was kept.
const laterOnes = [...atStart]
  .flatMap((key) => manifest[key]?.dynamicImports ?? [])
  .filter((key) => key.startsWith('src/features/listening/'));
const allOfListening = filesOf(laterOnes.reduce((seen, key) => chunksFrom(key, seen), new Set(atStart)));
// What only searching says: its files, the archive, typing errors, the list below its field, the marks in an opened article.
const signsOfSearching = [
  'edition/search/',
  'pagefind-entry.json',
  'maxFuzzy',
  'aria-activedescendant',
  'search.unmark',
];
const hasSignOfSearching = (file: string) => signsOfSearching.some((sign) => read(file).includes(sign));
const searching = [
  ...chunksFrom('src/pages/search/search-page.tsx'),
  ...chunksFrom('src/features/searching/found-words/found-words.tsx'),
].map((key) => manifest[key]?.file ?? '');
for (const sign of signsOfSearching)
  if (!searching.some((file) => read(file).includes(sign))) throw new Error(`Searching has no ${sign}.`);
// An article with its reading tools, for a reader who only reads.
const reading = [
  ...scripts,
  ...[...chunksFrom('src/pages/article/reading-tools.tsx')].map((key) => manifest[key]?.file ?? ''),
];
const stylesheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
  href.slice(base.length),
);
const fonts = [
  ...html.matchAll(/<link (?:rel="preload"|data-preload="face") as="font"[^>]* href="([^"]+)"/g),
].map(([, href = '']) => href.slice(base.length));
const boot = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
if (stylesheets.length === 0 || fonts.length === 0 || boot === '')
  throw new Error(`${article} lacks a part.`);

const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0);
const fontBytes = fonts.reduce((total, file) => total + read(file).length, 0);
const isOnlyListenings = (file: string) => !stylesheets.includes(file);
const budgets: [name: string, bytes: number, limit: number][] = [
  ['Script before the application is wanted', sum(early), 2_000],
  ['First-load JavaScript', sum(scripts), 125_000],
  ['CSS', sum(stylesheets), 14_000],
  ['HTML + CSS + preloaded fonts of an article', weigh(article) + sum(stylesheets) + fontBytes, 75_000],
  ['Player, engines and dock of listening', sum([...new Set(listening)].filter(isOnlyListenings)), 20_000],
  [
    'Searching in what a reader fetches who only reads',
    sum([...new Set(reading)].filter(hasSignOfSearching)),
    0,
  ],
  ['Boot script', brotliCompressSync(boot).length, 1_000],
];

for (const [name, bytes, limit] of budgets) {
  console.log(`${bytes <= limit ? '✓' : '✗'} ${name}: ${bytes} of ${limit} bytes`);
}
// Told, not bounded: nothing of it is needed before the first sentence is heard.
console.log(
  `· With the options of the dock and the list: ${sum([...new Set(allOfListening)].filter(isOnlyListenings))} bytes`,
);
process.exitCode = budgets.every(([, bytes, limit]) => bytes <= limit) ? 0 : 1;
