import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';
import { nameBeside } from '#publish/output/name-beside.ts';
import { withEagerWrappers } from './eager-wrappers.ts';

/** Names are left to Vite's minifier, which comes after. */
const options: MinifyOptions = {
  module: true,
  mangle: false,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
};

/**
 * Compresses code before Vite's minifier does: Terser sees more of what is not needed. Its work is kept in a folder: the
 * libraries, which take most of the time, are the same in every build.
 */
export function compressCode(folder: string): Plugin {
  return {
    name: 'qari:compress-code',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async renderChunk(code) {
      const key = createHash('sha256')
        .update(JSON.stringify(options))
        .update(code)
        .digest('hex')
        .slice(0, 32);
      const file = join(folder, `${key}.js`);
      const kept = await readFile(file, 'utf8').catch(() => null);
      if (kept) return { code: withEagerWrappers(kept), map: null };
      const { code: compressed } = await minify(code, options);
      if (!compressed) return null;
      await mkdir(folder, { recursive: true });
      // Another build may read it at this moment.
      const half = nameBeside(file);
      await writeFile(half, compressed);
      await rename(half, file);
      return { code: withEagerWrappers(compressed), map: null };
    },
  };
}
