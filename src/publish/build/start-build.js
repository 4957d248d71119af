import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// `npm run build`. Vite is only started where the reader has to be bundled: else the program that lies beside the last bundle builds
// the site, a second sooner. It finds out itself whether it was made of the sources as they are, and is plain JavaScript: to
// begin with TypeScript would take as long as to build a small paper. With an argument it is Vite's own command, which does the same.
const args = process.argv.slice(2);

if (args.length > 0 || !(await startLast())) {
  process.env.NODE_ENV ||= 'production';
  process.argv.splice(2, args.length, 'build', ...args);
  await import(pathToFileURL(join(process.cwd(), 'node_modules/vite/bin/vite.js')).href);
}

/** Whether the program beside the bundle that was used last has built the site. */
async function startLast() {
  const bundles = join(process.cwd(), 'node_modules/.cache/qari/bundles');
  let start;
  try {
    const folders = readdirSync(bundles).map((name) => join(bundles, name));
    const [last] = folders.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
    start = await import(pathToFileURL(join(last, 'program/start-kept.js')).href);
  } catch {
    return false;
  }
  return start.startKept();
}
