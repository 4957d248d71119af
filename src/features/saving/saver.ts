import type { i18n } from 'i18next';
import { onLibraryChange } from '#data/library/library-changes.ts';
import { recordingBytes } from '#data/library/recording-bytes.ts';
import { discardUnsaved, forgetSaved } from '#data/library/remove-articles.ts';
import { type Saved, saveArticle } from '#data/library/save-article.ts';
import { savedStory } from '#data/library/saved-stories.ts';
import { askToPersist } from '#data/library/storage-room.ts';
import { announce, announceProblem } from '#lib/announcements.ts';
import { saveFailureKeys } from './save-failure-keys.ts';
import { SavedDetails } from './saved-details.tsx';

/** An article as it stands with the device. `details`: what the reader is told after having saved it on this visit. */
export type Saving = {
  state: 'unsaved' | 'busy' | 'saved';
  details: { bytes: number; audioBytes: number } | null;
};

export type Saver = ReturnType<typeof createSaver>;

/** Saves one article and removes it again, and knows which of the two is the case, also when another tab does it. */
export function createSaver(id: string, { t }: i18n) {
  let saving: Saving = { state: 'unsaved', details: null };
  const listeners = new Set<() => void>();
  const tell = (next: Partial<Saving>) => {
    saving = { ...saving, ...next };
    for (const listener of [...listeners]) listener();
  };

  const look = async () => {
    const saved = await savedStory(id);
    if (saving.state === 'busy') return;
    const isSaved = saved.ok && saved.value?.reason === 'reader' && saved.value.isComplete;
    tell(isSaved ? { state: 'saved' } : { state: 'unsaved', details: null });
  };
  void look();
  const forget = onLibraryChange(() => void look());

  async function save(withAudio: boolean) {
    const before = saving;
    tell({ state: 'busy' });
    announce(t('saving.busy'));
    void askToPersist();
    const saved = await saveArticle(id, { reason: 'reader', withAudio });
    if (!saved.ok) {
      tell(before);
      return announceProblem(t(saveFailureKeys[saved.problem]));
    }
    tell({ state: 'saved', details: await detailsOf(saved.value) });
    announce(t('saving.done'));
  }

  async function remove() {
    const removed = await forgetSaved([id]);
    if (!removed.ok) return announceProblem(t(saveFailureKeys[removed.problem]));
    await discardUnsaved();
    tell({ state: 'unsaved', details: null });
    announce(t('saving.removed'));
  }

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    subscribe,
    get: () => saving,
    addAudio: () => void save(true),
    toggle() {
      if (saving.state === 'busy') return;
      void (saving.state === 'saved' ? remove() : save(false));
    },
    Details: SavedDetails,
    end: forget,
  };
}

async function detailsOf({ saved: { bytes, hasAudio }, article }: Saved): Promise<Saving['details']> {
  return { bytes, audioBytes: hasAudio ? 0 : await recordingBytes(article) };
}
