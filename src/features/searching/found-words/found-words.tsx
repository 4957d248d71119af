import { Highlighter, X } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { isShortcut } from '#lib/is-shortcut.ts';
import { showFootBar } from '#lib/show-foot-bar.ts';
import type { FoundState } from './found-state.ts';
import './found-words.module.css';
import { paintFoundWords } from './paint-found-words.ts';

type FoundWordsProps = {
  articleId: string;
  /** What was looked for. */
  searched: string;
  /** The site's base path and the paper's time zone. */
  site: { base: string; timeZone: string };
};

/** In an article that was opened from results, marks what was looked for, says so, and takes the marks away on demand. */
export function FoundWords({ articleId, searched, site: { base, timeZone } }: FoundWordsProps) {
  const { t, i18n } = useTranslation();
  const unpaint = useRef<(() => void) | null>(null);
  const [isMarked, setIsMarked] = useState(false);

  useEffect(() => {
    let isGone = false;
    const mark = async () => {
      const { openSearch } = await import('#data/search/open-search.ts');
      const find = await openSearch({ base, timeZone }).finderFor(searched);
      const article = articleOf(articleId);
      if (isGone || !article) return;
      unpaint.current = paintFoundWords(article, find);
      setIsMarked(unpaint.current !== null);
    };
    // An article can be read without its marks.
    mark().catch(() => {});
    return () => {
      isGone = true;
      unpaint.current?.();
    };
  }, [articleId, searched, base, timeZone]);

  useEffect(() => {
    if (isMarked) announce(t('search.markedHint'));
  }, [isMarked, t]);

  const clear = () => {
    const isInBar = document.activeElement?.closest('[data-foot-bar="found"]');
    if (isInBar) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    unpaint.current?.();
    setIsMarked(false);
    // Not through the router, which would take it for another page: back and reload are to find no marks either.
    history.replaceState({ ...history.state, usr: { searched: null } satisfies FoundState }, '');
  };
  const clearByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && isShortcut(event)) clear();
  });
  useEffect(() => {
    if (!isMarked) return;
    // The bar stands behind the whole article: with Tab it is far away.
    addEventListener('keydown', clearByKey);
    return () => removeEventListener('keydown', clearByKey);
  }, [isMarked]);

  useLayoutEffect(() => (isMarked ? showFootBar('found') : undefined), [isMarked]);

  if (!isMarked) return null;
  return (
    <section
      className="foot-bar"
      aria-label={t('search.marked')}
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
      data-foot-bar="found"
    >
      <p>
        <Highlighter aria-hidden="true" size={18} strokeWidth={1.75} />
        {t('search.marked')}
      </p>
      <button
        type="button"
        title={t('search.unmark')}
        aria-label={t('search.unmark')}
        onClick={clear}
        aria-keyshortcuts="Escape"
      >
        <X aria-hidden="true" size={18} strokeWidth={1.75} />
      </button>
    </section>
  );
}

/** Compared as values: an id would have to be escaped to stand in a selector. */
function articleOf(id: string): Element | null {
  const articles = document.querySelectorAll<HTMLElement>('[data-article-id]');
  return [...articles].find(({ dataset }) => dataset.articleId === id) ?? null;
}
