import { resolve } from 'node:path';
import { EditionError } from './edition-error.ts';

/** Which edition is built and where the site goes. */
export type BuildSettings = {
  editionFolder: string;
  outFolder: string;
  /** Whether texts are laid there compressed, too. */
  isPrecompressed: boolean;
  /** Of how many articles, the newest first, a share image is drawn: about fifteen in a second. */
  shareImages: number;
  /** The moment of the build in milliseconds: what is news, and which dates have come. */
  now: number;
};

const usualShareImages = 2_000;

/**
 * Reads `QARI_EDITION`, `QARI_OUT`, `QARI_PRECOMPRESS`, `QARI_SHARE_IMAGES` and `SOURCE_DATE_EPOCH`; without them the sample edition
 * goes to `dist`, as of now. Throws an EditionError for a number that is none.
 */
export function buildSettings(root: string, environment: NodeJS.ProcessEnv): BuildSettings {
  return {
    editionFolder: resolve(root, environment.QARI_EDITION || 'public/edition'),
    outFolder: resolve(root, environment.QARI_OUT || 'dist'),
    isPrecompressed: environment.QARI_PRECOMPRESS === '1',
    shareImages: shareImageCount(environment.QARI_SHARE_IMAGES),
    now: momentOf(environment.SOURCE_DATE_EPOCH),
  };
}

function shareImageCount(count: string | undefined): number {
  if (!count) return usualShareImages;
  if (/^\d{1,9}$/.test(count)) return Number(count);
  throw new EditionError(`QARI_SHARE_IMAGES must be a number of articles; it is "${count}".`);
}

/** In seconds, as https://reproducible-builds.org/specs/source-date-epoch/ has it: whoever builds with the same one makes the same files. */
function momentOf(seconds: string | undefined): number {
  if (!seconds) return Date.now();
  if (/^\d{1,12}$/.test(seconds)) return Number(seconds) * 1_000;
  throw new EditionError(`SOURCE_DATE_EPOCH must be a number of seconds since 1970; it is "${seconds}".`);
}

const usualPort = 4173;

/** The port of `vite preview` from `PORT`. Throws an EditionError for what is no port. */
export function previewPort(port: string | undefined): number {
  if (!port) return usualPort;
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new EditionError(`PORT must be a number from 1 to 65535; it is "${port}".`);
}
