import { resolve } from 'node:path';
import { EditionError } from './edition-error.ts';

/** Which edition is built, where the site goes, and whether its texts are also laid there compressed. */
export type BuildSettings = { editionFolder: string; outFolder: string; isPrecompressed: boolean };

/** Reads `QARI_EDITION`, `QARI_OUT` and `QARI_PRECOMPRESS`; without them the sample edition goes to `dist`. */
export function buildSettings(root: string, environment: NodeJS.ProcessEnv): BuildSettings {
  return {
    editionFolder: resolve(root, environment.QARI_EDITION || 'public/edition'),
    outFolder: resolve(root, environment.QARI_OUT || 'dist'),
    isPrecompressed: environment.QARI_PRECOMPRESS === '1',
  };
}

const usualPort = 4173;

/** The port of `vite preview` from `PORT`. Throws an EditionError for what is no port. */
export function previewPort(port: string | undefined): number {
  if (!port) return usualPort;
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new EditionError(`PORT must be a number from 1 to 65535; it is "${port}".`);
}
