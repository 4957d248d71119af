import { stageFiles } from './stage-files.ts';

/** Writes a file that is never seen half written; it is flushed to the disk unless that is not asked. */
export async function writeWhole(
  path: string,
  content: Buffer | string,
  options?: { isFlushed: boolean },
): Promise<void> {
  const staged = stageFiles(options);
  try {
    await staged.add(path, content);
    await staged.commit();
  } finally {
    await staged.discard();
  }
}
