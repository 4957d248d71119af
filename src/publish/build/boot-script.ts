import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { compressCode } from './compress-code.ts';

/** Bundles the inline script that runs before first paint. */
export async function bundleBootScript(root: string): Promise<string> {
  const { build } = await import('vite');
  const output = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    plugins: [compressCode(join(cacheFolder(root), 'compressed'))],
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: join(root, 'src/app/boot.ts'), formats: ['iife'], name: 'qariBoot' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The boot script was not bundled.');
  return chunk.code.trim();
}

/** The source expression by which a Content Security Policy allows exactly this inline script. */
export function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
