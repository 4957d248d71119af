import { join } from 'node:path';
import { build } from 'vite';

/** Bundles the program that builds a site again, and what starts it, into a folder; most libraries stay where they are. */
export async function bundleSiteProgram(root: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    publicDir: false,
    // Of these little is used: to load them whole takes longer.
    ssr: { noExternal: ['feedsmith', 'valibot', 'minisearch'] },
    build: {
      ssr: true,
      rolldownOptions: {
        input: [
          join(root, 'src/publish/build/start-kept.ts'),
          join(root, 'src/publish/build/rebuild-site.ts'),
          join(root, 'src/publish/output/survey-worker.ts'),
        ],
        // A library of which nothing is used, Vite for one, is not loaded: it would take longer than a small paper.
        treeshake: { moduleSideEffects: 'no-external' },
      },
      outDir: folder,
      minify: false,
      target: 'node20',
    },
  });
}
