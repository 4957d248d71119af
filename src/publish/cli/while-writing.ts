import { join } from 'node:path';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { lockEdition } from '#publish/narrate/lock-edition.ts';
import { NarrationError } from '#publish/narrate/narration-error.ts';
import { onDisk } from '#publish/narrate/on-disk.ts';
import { removeLeftovers } from '#publish/narrate/remove-leftovers.ts';
import type { Messages } from './messages.ts';

/** What keeps a command from writing into an edition; the message is for the person who called it. */
export class WritingProblem extends Error {}

/**
 * Works on an edition that no other command writes into meanwhile; what earlier ones left half written is cleared away first.
 * Throws a WritingProblem where another is at work, the disk is full or may not be written to.
 */
export async function whileWriting(
  editionFolder: string,
  { isDryRun, messages: { importing } }: { isDryRun: boolean; messages: Messages },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await onDisk(editionFolder, async () => {
      if (isDryRun) return work();
      const unlock = await lockEdition(editionFolder);
      try {
        await removeLeftovers(['articles', 'media/imported', '.'].map((name) => join(editionFolder, name)));
        await work();
      } finally {
        await unlock();
      }
    });
  } catch (error) {
    if (!(error instanceof NarrationError)) throw error;
    const sentences: Readonly<Record<string, string>> = {
      'already-running': importing.alreadyRunning,
      'disk-full': importing.diskFull,
      'not-allowed': importing.notAllowed,
    };
    const sentence = sentences[error.code];
    throw sentence ? new WritingProblem(fillSentence(sentence, { folder: editionFolder })) : error;
  }
}
