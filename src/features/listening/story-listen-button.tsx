import { useState } from 'react';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { Story } from '#domain/edition/story.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ListenControl } from './listen-control.tsx';
import { listenableOf } from './listenable.ts';
import { useListening } from './use-listening.ts';

/** Reads a story's summary aloud from a list. The card does not carry it: it comes with the article, which is usually there already. */
export function StoryListenButton({ story }: { story: Story }) {
  const { t } = useTranslation();
  const source = useEditionSource();
  const { listenTo, want, stop } = useListening(story.id);
  const [hasFailed, setHasFailed] = useState(false);
  if (!story.hasAbstract) return null;
  const start = async () => {
    const isWanted = want(story.id);
    const page = await source.loadArticle(story.id);
    if (!isWanted()) return;
    setHasFailed(!page.ok);
    if (page.ok) listenTo(listenableOf(page.value));
    else stop(story.id);
  };
  return (
    <ListenControl
      id={story.id}
      look="quiet"
      label="listening.listen"
      detail={<bdi lang={story.inLanguage}>{story.headline}</bdi>}
      onStart={() => void start()}
      failure={hasFailed ? t('listening.notLoaded') : null}
    />
  );
}
