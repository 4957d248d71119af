import { useRef, useState } from 'react';
import { eraseAll } from '#data/library/erase-all.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce, announceProblem } from '#lib/announcements.ts';
import { editionDownload } from './edition-download-store.ts';
import styles from './erase-all-button.module.css';
import { libraryProblemKeys } from './library-problem-keys.ts';

/** Erases everything that was read and saved here; asks once more, as nothing of it can be had back. */
export function EraseAllButton() {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsAsking(false);
    button.current?.focus();
  };
  const erase = async () => {
    const erased = await eraseAll();
    editionDownload.forget();
    close();
    if (erased.ok) announce(t('saved.erase.done'));
    else announceProblem(t(libraryProblemKeys[erased.problem]));
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isAsking}
        onClick={() => setIsAsking(!isAsking)}
      >
        {t('saved.erase.label')}
      </button>
      {isAsking && (
        <div role="alert" className={styles.question}>
          <p>{t('saved.erase.question')}</p>
          <button type="button" className="button" data-kind="primary" onClick={() => void erase()}>
            {t('saved.erase.yes')}
          </button>
          <button type="button" className="button" onClick={close}>
            {t('saved.erase.no')}
          </button>
        </div>
      )}
    </>
  );
}
