import { hostsFolder } from '#publish/hosts/host-files.ts';
import type { OutputFile } from '#publish/output/output-file.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';

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

/**
 * The JSON of the manifest of all that was made but itself, folder by folder in the order of the names. Line by line: an object of a hundred
 * thousand names would take five times as long.
 */
export function buildManifest(
  { files, inOrder }: Pick<SiteOutput, 'files' | 'inOrder'>,
  about: Omit<BuildManifest, 'files' | 'bytes'>,
): string {
  let total = 0;
  const rows: string[] = [];
  for (const path of inOrder()) {
    const made = files.get(path);
    if (!made || path === buildManifestFile) continue;
    total += made.bytes;
    rows.push(`${JSON.stringify(path)}:{"bytes":${made.bytes},"sha256":"${made.sha256}"}`);
  }
  const head = JSON.stringify({ ...about, bytes: total } satisfies Omit<BuildManifest, 'files'>);
  return `${head.slice(0, -1)},"files":{${rows.join()}}}`;
}
