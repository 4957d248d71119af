import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hostsFolder } from '#publish/hosts/host-files.ts';
import { filesBelow } from './files-below.ts';

/** What a build made: every file with its size in bytes and the SHA-256 of its content. Same edition, same manifest. */
export type BuildManifest = {
  name: string;
  url: string;
  basePath: string;
  /** Moment of the newest article. */
  dateModified: string;
  pages: number;
  bytes: number;
  files: Record<string, { bytes: number; sha256: string }>;
};

export const buildManifestFile = `${hostsFolder}/build.json`;

/** Weighs every file of an output folder but those for hosts. Paths have slashes on every system. */
export async function buildManifest(
  outFolder: string,
  about: Omit<BuildManifest, 'files' | 'bytes'>,
): Promise<BuildManifest> {
  const files: BuildManifest['files'] = {};
  let total = 0;
  for await (const path of filesBelow(outFolder)) {
    if (path.startsWith('.')) continue;
    // Nothing else runs meanwhile: of many small files one by one is read several times as fast as by promises.
    const content = readFileSync(join(outFolder, path));
    total += content.length;
    files[path.split(sep).join('/')] = {
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  }
  return { ...about, bytes: total, files };
}
