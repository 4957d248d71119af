import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind writes before the JSON of a fragment. */
const signature = 'pagefind_dcd';

/** The fragments of an index in a folder by the ids of their articles: Pagefind names a result by its fragment. */
export function fragmentsOf(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, 'fragment'));
  return Object.fromEntries(
    files.map((file) => {
      const fragment = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString();
      // As `archiveRecord` has it.
      const [story] = JSON.parse(JSON.parse(fragment.slice(signature.length)).url);
      return [story.id, basename(file, '.pf_fragment')];
    }),
  );
}
