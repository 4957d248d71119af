import { useState } from 'react';
import { type SaveProblem, saveArticle } from '#data/library/save-article.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { ListNotice } from './list-notice.tsx';
import { saveFailureKeys } from './save-failure-keys.ts';

/** Articles of the list whose files are still to come: they were imported, or saved by an early build. Nothing if there are none. */
export function IncompleteArticles({ stories }: { stories: readonly SavedStory[] }) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const waiting = stories.filter(({ isComplete }) => !isComplete);
  if (waiting.length === 0) return null;
  const complete = async () => {
    if (isBusy) return;
    setIsBusy(true);
    const problem = await saveAll(waiting);
    setIsBusy(false);
    if (problem) announceProblem(t(saveFailureKeys[problem]));
  };
  return (
    <ListNotice
      text={t('saved.waiting', { count: waiting.length })}
      action={t(isBusy ? 'saving.busy' : 'saved.complete')}
      onAction={() => void complete()}
      isBusy={isBusy}
    />
  );
}

/** One after the other; gives why it stopped before the last. */
async function saveAll(stories: readonly SavedStory[]): Promise<SaveProblem | null> {
  for (const { id, reason, savedAt } of stories) {
    const saved = await saveArticle(id, { reason, savedAt, withAudio: false });
    if (!saved.ok) return saved.problem;
  }
  return null;
}
