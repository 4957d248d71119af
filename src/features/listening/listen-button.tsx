import { useEffect } from 'react';
import { savesData } from '#lib/saves-data.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { ListenControl } from './listen-control.tsx';
import type { ListenableArticle } from './listenable.ts';
import { useListening } from './use-listening.ts';

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

function SummaryListenButton({ article, onListen }: ListenButtonProps) {
  const { listenTo, prepare, offer } = useListening(article.id);
  useEffect(() => offer(article), [offer, article]);
  useEffect(() => (savesData() ? undefined : whenIdle(prepare)), [prepare]);
  const start = () => {
    listenTo(article);
    onListen?.();
  };
  return (
    <ListenControl id={article.id} look="primary" label="listening.listen" shortcut="n" onStart={start} />
  );
}
