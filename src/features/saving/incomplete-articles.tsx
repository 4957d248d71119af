import { useState } from 'react';
import { type SaveProblem, saveArticle } from '#data/library/save-article.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce, announceProblem } from '#lib/announcements.ts';
import { ListNotice } from './list-notice.tsx';
import { saveFailureKeys } from './save-failure-keys.ts';

type IncompleteArticlesProps = {
  stories: readonly SavedStory[];
  onRemove: (saved: SavedStory) => Promise<void>;
};

/**
 * Articles of the list whose files are still to come: they were imported, or saved by an early build. Those that turn out to
 * be withdrawn are told one by one. Nothing if there are none.
 */
export function IncompleteArticles({ stories, onRemove }: IncompleteArticlesProps) {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [withdrawn, setWithdrawn] = useState<ReadonlySet<string>>(new Set());
  const incomplete = stories.filter(({ isComplete }) => !isComplete);
  const waiting = incomplete.filter(({ id }) => !withdrawn.has(id));
  const tellWithdrawn = ({ story }: SavedStory) => t('saved.withdrawn', { title: story.headline });
  const complete = async () => {
    if (isBusy) return;
    setIsBusy(true);
    const { problem, gone } = await saveAll(waiting);
    setIsBusy(false);
    setWithdrawn(new Set([...withdrawn, ...gone.map(({ id }) => id)]));
    if (gone.length > 0) announce(gone.map(tellWithdrawn).join(' '));
    if (problem) announceProblem(t(saveFailureKeys[problem]));
  };
  return (
    <>
      {waiting.length > 0 && (
        <ListNotice
          text={t('saved.waiting', { count: waiting.length })}
          action={t(isBusy ? 'saving.busy' : 'saved.complete')}
          onAction={() => void complete()}
          isBusy={isBusy}
        />
      )}
      {incomplete
        .filter(({ id }) => withdrawn.has(id))
        .map((saved) => (
          <ListNotice
            key={saved.id}
            text={tellWithdrawn(saved)}
            action={t('saved.dropWithdrawn')}
            onAction={() => void onRemove(saved)}
          />
        ))}
    </>
  );
}

/** One after the other; gives those that are no longer published, and why it stopped before the last. */
async function saveAll(
  stories: readonly SavedStory[],
): Promise<{ problem: SaveProblem | null; gone: readonly SavedStory[] }> {
  const gone: SavedStory[] = [];
  for (const story of stories) {
    const { id, reason, savedAt } = story;
    const saved = await saveArticle(id, { reason, savedAt, withAudio: false });
    if (saved.ok) continue;
    if (saved.problem !== 'gone') return { problem: saved.problem, gone };
    gone.push(story);
  }
  return { problem: null, gone };
}
