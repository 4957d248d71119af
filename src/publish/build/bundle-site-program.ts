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
        input: [
          join(root, 'src/publish/build/start-kept.ts'),
          join(root, 'src/publish/build/rebuild-site.ts'),
        ],
      },
      outDir: folder,
      minify: false,
      target: 'node20',
    },
  });
}
