import { Headphones } from 'lucide-react';
import { useTranslation } from '#i18n/use-translation.ts';
import { type ListenableArticle, wholeId } from './listenable.ts';
import { useListening } from './use-listening.ts';

type ListenFromSelectionProps = { article: ListenableArticle; range: Range };

/** Reads an article from the selected words on: a tool for the toolbar of a selection, which it must not end by itself. */
export function ListenFromSelection({ article, range }: ListenFromSelectionProps) {
  const { t } = useTranslation();
  const id = wholeId(article.id);
  const { ask } = useListening(id);
  const start = () => {
    ask(id, ({ listenToWhole }) => listenToWhole(article, range));
    getSelection()?.removeAllRanges();
  };
  return (
    <button
      type="button"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={start}
    >
      <Headphones aria-hidden size={18} strokeWidth={1.75} />
      {t('listening.fromHere')}
    </button>
  );
}
