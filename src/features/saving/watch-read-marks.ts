import { historySwitch } from '#data/library/history-switch.ts';
import { onLibraryChange } from '#data/library/library-changes.ts';
import { readIds } from '#data/library/read-history.ts';

const none: ReadonlySet<string> = new Set();

/** Tells which articles are marked as read, now and at each change; none while the reader wants no marks. */
export function watchReadMarks(tell: (ids: ReadonlySet<string>) => void): () => void {
  const update = async () => tell(historySwitch.get().isMarked ? await readIds() : none);
  void update();
  const endings = [onLibraryChange(() => void update()), historySwitch.subscribe(() => void update())];
  return () => {
    for (const end of endings) end();
  };
}
