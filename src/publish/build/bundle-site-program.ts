import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the program that builds a site again, and what starts it, into a folder; libraries stay where they are. */
export async function bundleSiteProgram(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: true,
      rolldownOptions: {
        input: ['start-kept.ts', 'rebuild-site.ts'].map((file) => join(root, 'src/publish/build', file)),
      },
      outDir: folder,
      minify: false,
      target: 'node20',
    },
  });
}
