import { Headphones } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './listen-from-here.module.css';
import { type ListenableArticle, wholeId } from './listenable.ts';
import { useListening } from './use-listening.ts';

type ListenFromHereProps = { article: ListenableArticle; body: RefObject<HTMLElement | null> };

/**
 * In the middle of an article, at the first move up: begins to read it at the paragraph in view. Gone as the reader goes
 * on, and while something is heard already.
 */
export function ListenFromHere({ article, body }: ListenFromHereProps) {
  const { t } = useTranslation();
  const id = wholeId(article.id);
  const { ask, hasDock } = useListening(id);
  const isWanted = useTurnedBack(body);
  if (!isWanted || hasDock) return null;
  return (
    <button
      type="button"
      className={styles.button}
      data-screen-only
      onClick={() => {
        // The button goes with the press.
        document.querySelector('main')?.focus({ preventScroll: true });
        ask(id, ({ listenToWhole }) => listenToWhole(article));
      }}
    >
      <Headphones aria-hidden />
      {t('listening.fromHere')}
    </button>
  );
}

/** Pixels that a hand moves without meaning it. */
const unmeant = 24;

/** Whether the reader, inside an element that is taller than the window, has turned back. */
function useTurnedBack(element: RefObject<HTMLElement | null>): boolean {
  const [hasTurned, setHasTurned] = useState(false);
  useEffect(() => {
    let last = scrollY;
    const onScroll = () => {
      const moved = scrollY - last;
      if (Math.abs(moved) < unmeant) return;
      last = scrollY;
      const box = element.current?.getBoundingClientRect();
      const isInside = box !== undefined && box.top < 0 && box.bottom > innerHeight;
      setHasTurned(isInside && moved < 0);
    };
    // A selection has a toolbar of its own, which offers the same from the selected words on.
    const onSelection = () => {
      if (!getSelection()?.isCollapsed) setHasTurned(false);
    };
    addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('selectionchange', onSelection);
    return () => {
      removeEventListener('scroll', onScroll);
      document.removeEventListener('selectionchange', onSelection);
    };
  }, [element]);
  return hasTurned;
}
