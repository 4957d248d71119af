import { Play, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { Story } from '#domain/edition/story.ts';
import styles from './story-listen-button.module.css';
import { useListening } from './use-listening.ts';

/** Reads a story's summary aloud from a list. The card does not carry it: it comes with the article, which is usually there already. */
export function StoryListenButton({ story }: { story: Story }) {
  const { t } = useTranslation();
  const source = useEditionSource();
  const { status, listenTo, resume, stop, prepare } = useListening(story.id);
  const [hasFailed, setHasFailed] = useState(false);
  if (!story.hasAbstract) return null;
  const isPlaying = status === 'preparing' || status === 'speaking';
  const isProblem = hasFailed || status === 'not-loaded';

  const start = async () => {
    const page = await source.loadArticle(story.id);
    setHasFailed(!page.ok);
    if (page.ok) listenTo(page.value.article);
  };
  const onClick = () => {
    if (isPlaying) stop();
    else if (status === 'paused') resume();
    else void start();
  };
  const label = isPlaying ? 'listening.stop' : status === 'paused' ? 'listening.resume' : 'listening.listen';

  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-listen-to={story.id}
        data-needs-script
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={onClick}
      >
        {isPlaying ? <Square aria-hidden size={13} /> : <Play aria-hidden size={13} />}
        {t(label)}
        <span className="visually-hidden">
          {': '}
          <bdi lang={story.inLanguage}>{story.headline}</bdi>
        </span>
      </button>
      {isProblem && (
        <p className={styles.problem} role="alert">
          {t('listening.notLoaded')}
        </p>
      )}
    </>
  );
}
