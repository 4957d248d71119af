import type { OfflineFile } from './offline-file.ts';

/**
 * Which files a reader keeps: with or without recordings, and of each reading the one file that the player will take, the
 * first that this browser plays.
 */
export function filesToKeep(
  files: readonly OfflineFile[],
  { withAudio, canPlay }: { withAudio: boolean; canPlay: (type: string) => boolean },
): OfflineFile[] {
  return files.filter((file) => {
    if (file.of !== 'audio') return true;
    if (!withAudio) return false;
    const twins = files.filter(({ part }) => part === file.part);
    if (file.part === undefined) return true;
    return file === (twins.find(({ type = '' }) => canPlay(type)) ?? twins[0]);
  });
}
