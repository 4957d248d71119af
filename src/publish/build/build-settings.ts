import { resolve } from 'node:path';

/** Which edition is built, and where the site goes. */
export type BuildSettings = { editionFolder: string; outFolder: string };

/** Reads `QARI_EDITION` and `QARI_OUT`; without them the sample edition goes to `dist`. */
export function buildSettings(root: string, environment: NodeJS.ProcessEnv): BuildSettings {
  return {
    editionFolder: resolve(root, environment.QARI_EDITION || 'public/edition'),
    outFolder: resolve(root, environment.QARI_OUT || 'dist'),
  };
}
