import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the program that builds a site again into a folder; libraries stay where they are. */
export async function bundleSiteProgram(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: join(root, 'src/publish/build/rebuild-site.ts'),
      outDir: folder,
      minify: false,
      target: 'node20',
    },
  });
}
