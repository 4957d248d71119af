import { Play, Square } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './listen-button.module.css';
import type { ListenableArticle } from './listenable.ts';
import type { ListeningStatus } from './listening-store.ts';
import { useListening } from './use-listening.ts';
import { whenIdle } from './when-idle.ts';

type ListenButtonProps = {
  article: ListenableArticle;
  /** Called when listening begins, so that the page can show what is heard. */
  onListen?: (() => void) | undefined;
};

/** «استمع إلى الملخص»: reads the summary of an article aloud, and stops it. Nothing for an article without a summary. */
export function ListenButton({ article, onListen }: ListenButtonProps) {
  return (article.abstract ?? []).length > 0 ? (
    <SummaryListenButton article={article} onListen={onListen} />
  ) : null;
}

const labelKeys: Record<ListeningStatus, 'listening.listen' | 'listening.stop' | 'listening.resume'> = {
  idle: 'listening.listen',
  preparing: 'listening.stop',
  speaking: 'listening.stop',
  paused: 'listening.resume',
  failed: 'listening.listen',
  'not-loaded': 'listening.listen',
};

function SummaryListenButton({ article, onListen }: ListenButtonProps) {
  const { t } = useTranslation();
  const { status, listenTo, resume, stop, prepare, offer } = useListening(article.id);
  const isPlaying = status === 'preparing' || status === 'speaking';
  useEffect(() => offer(article), [offer, article]);
  useEffect(() => whenIdle(prepare), [prepare]);

  const onClick = () => {
    if (isPlaying) stop();
    else if (status === 'paused') resume();
    else {
      listenTo(article);
      onListen?.();
    }
  };

  return (
    <>
      <button
        type="button"
        className="button"
        data-kind="primary"
        data-listen-to={article.id}
        data-needs-script
        aria-keyshortcuts="n"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={onClick}
      >
        {isPlaying ? (
          <Square className={styles.icon} aria-hidden />
        ) : (
          <Play className={styles.icon} aria-hidden />
        )}
        {t(labelKeys[status])}
      </button>
      {status === 'not-loaded' && (
        <p className={styles.problem} role="alert">
          {t('listening.notLoaded')}
        </p>
      )}
    </>
  );
}
