import { stageFiles } from './stage-files.ts';

/** Writes a file that is never seen half written. */
export async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const staged = stageFiles();
  try {
    await staged.add(path, content);
    await staged.commit();
  } finally {
    await staged.discard();
  }
}
