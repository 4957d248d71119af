import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is shown of an article that was found, as Pagefind keeps it: `name` is that of its file. */
export type Fragment = { name: string; story: { id: string; datePublished: string | null } };

export const fragmentEnding = '.pf_fragment';

/** What Pagefind writes before the JSON of a fragment. */
const signature = 'pagefind_dcd';

/** The fragments of an index in a folder. */
export function fragmentsIn(folder: string): Fragment[] {
  const files = readdirSync(join(folder, 'fragment'));
  return files.map((file) => {
    const fragment = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString();
    // As `archiveRecord` has it.
    const [story] = JSON.parse(JSON.parse(fragment.slice(signature.length)).url);
    return { name: basename(file, fragmentEnding), story };
  });
}
