import { hostsFolder } from '#publish/hosts/host-files.ts';
import type { OutputFile } from '#publish/output/output-file.ts';

/** What a build made: every file with its size in bytes and the SHA-256 of its content. Same edition, same manifest. */
export type BuildManifest = {
  name: string;
  url: string;
  basePath: string;
  /** Moment of the newest article; null where none is known. */
  dateModified: string | null;
  pages: number;
  bytes: number;
  files: Record<string, Pick<OutputFile, 'bytes' | 'sha256'>>;
};

export const buildManifestFile = `${hostsFolder}/build.json`;

/** Lists all files of a site but the manifest itself, folder by folder in the order of the names. */
export function buildManifest(
  made: ReadonlyMap<string, OutputFile>,
  about: Omit<BuildManifest, 'files' | 'bytes'>,
): BuildManifest {
  let total = 0;
  const files = inFolderOrder(made.keys()).map((path) => {
    const { bytes = 0, sha256 = '' } = made.get(path) ?? {};
    total += bytes;
    return [path, { bytes, sha256 }] as const;
  });
  return { ...about, bytes: total, files: Object.fromEntries(files) };
}

/** A name ends before any letter that goes on: so a folder comes before what only begins as it does. */
function inFolderOrder(files: Iterable<string>): string[] {
  return [...files]
    .map((file) => file.replaceAll('/', '\0'))
    .sort()
    .map((file) => file.replaceAll('\0', '/'));
}
