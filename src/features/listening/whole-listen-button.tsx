import { useEffect } from 'react';
import { savesData } from '#lib/saves-data.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { ListenControl } from './listen-control.tsx';
import { type ListenableArticle, wholeId } from './listenable.ts';
import { useListening } from './use-listening.ts';

type WholeListenButtonProps = { article: ListenableArticle; className?: string | undefined };

/** «استمع إلى المقال»: reads the whole of an article, from the paragraph in view if the reader is in the middle of it. */
export function WholeListenButton({ article, className }: WholeListenButtonProps) {
  const id = wholeId(article.id);
  const { ask, prepare, offer } = useListening(id);
  // The key that starts is the summary's button's, where there is one.
  const hasSummary = (article.abstract ?? []).length > 0;
  useEffect(() => (hasSummary ? undefined : offer(article)), [hasSummary, offer, article]);
  useEffect(() => (savesData() ? undefined : whenIdle(prepare)), [prepare]);
  return (
    <ListenControl
      id={id}
      look="quiet"
      className={className}
      label="listening.listenToArticle"
      onStart={() => ask(id, ({ listenToWhole }) => listenToWhole(article))}
    />
  );
}
