import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfflineFile } from '#domain/offline/offline-file.ts';

/** Gives files of the output their sizes. Addresses are percent-encoded, files are not. */
export function measureFiles(
  outFolder: string,
  files: readonly Omit<OfflineFile, 'bytes'>[],
): Promise<OfflineFile[]> {
  return Promise.all(
    files.map(async ({ url, ...file }) => {
      const { size: bytes } = await stat(join(outFolder, decodeURIComponent(url)));
      return { url, bytes, ...file };
    }),
  );
}
