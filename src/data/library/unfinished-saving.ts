import { forgetStored } from '#data/forget-stored.ts';
import { readStored, writeStored } from '#data/safe-storage.ts';
import { discardUnsaved } from './remove-articles.ts';
import { whenNothingIsSaved } from './saving-lock.ts';

const key = 'qari.unfinished';

/**
 * A note that files are on their way to the device. Of a tab that is closed meanwhile nothing else is left to tell of them,
 * and to look for them at each opening of a long list would take as long as to read it.
 */
export const unfinishedSaving = {
  begin: () => writeStored('localStorage', key, '1'),
  /** Another tab may still be saving: then the note stays. */
  end: () => whenNothingIsSaved(async () => forgetStored('localStorage', key)),
  /** Erases what a tab left behind that was closed in the middle of saving; not while something is being saved. */
  async clear(base = import.meta.env.BASE_URL): Promise<void> {
    if (!readStored('localStorage', key)) return;
    await discardUnsaved(base);
    await unfinishedSaving.end();
  },
};
