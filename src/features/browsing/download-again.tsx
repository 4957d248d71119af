import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import { type SaveProblem, saveArticle } from '#data/library/save-article.ts';
import { savedStory } from '#data/library/saved-stories.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce, announceProblem } from '#lib/announcements.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import styles from './download-again.module.css';

const failureKeys = {
  network: 'saving.failed.network',
  cancelled: 'saving.failed.network',
  gone: 'saving.failed.gone',
  full: 'saving.failed.full',
  denied: 'saved.denied',
  older: 'saved.older',
} as const satisfies Record<SaveProblem, string>;

/** Brings a saved article, whose file on the device is damaged, anew, and shows it. Nothing on a page that is not saved. */
export function DownloadAgain({ pathname }: { pathname: string }) {
  const { t } = useTranslation();
  const { revalidate } = useRevalidator();
  const [saved, setSaved] = useState<SavedStory | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isGone = false;
    const id = /^\/articles\/([^/]+)\/?$/.exec(pathname)?.[1];
    if (id)
      void savedStory(safeDecode(id)).then((found) => !isGone && setSaved(found.ok ? found.value : null));
    return () => {
      isGone = true;
    };
  }, [pathname]);
  if (!saved) return null;
  const download = async () => {
    if (isBusy) return;
    setIsBusy(true);
    announce(t('saving.busy'));
    const { id, reason, savedAt, hasAudio } = saved;
    const answer = await saveArticle(id, { reason, savedAt, withAudio: hasAudio });
    setIsBusy(false);
    if (!answer.ok) return announceProblem(t(failureKeys[answer.problem]));
    announce(t('saving.done'));
    await revalidate();
  };
  return (
    <p className={styles.again}>
      <button type="button" className="button" aria-disabled={isBusy} onClick={() => void download()}>
        {t(isBusy ? 'saving.busy' : 'saving.again')}
      </button>
    </p>
  );
}
