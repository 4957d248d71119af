import { BookOpen, X } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { keepPosition, keptPosition } from '#data/kept-position.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { showFootBar } from '#lib/show-foot-bar.ts';
import { focusBlock } from './focus-block.ts';
import { openedAtAPlace } from './opened-at-a-place.ts';
import { placeInBody } from './place-in-body.ts';
import styles from './resume-bar.module.css';
import { useKeptPosition } from './use-kept-position.ts';

type ResumeBarProps = {
  articleId: string;
  body: RefObject<HTMLElement | null>;
  onPlace: (blockId: string | null) => void;
};

/** Screens that a reader scrolls before the offer is taken for declined. */
const patience = 1.5;

/** Offers a reader who comes back to go on where the reading stopped. Moves nothing by itself, and keeps the place. */
export function ResumeBar({ articleId, body, onPlace }: ResumeBarProps) {
  const { t, i18n } = useTranslation();
  const { hash } = useLocation();
  const [blockId, setBlockId] = useState(() => offeredBlock(articleId, body.current, hash));
  useKeptPosition(articleId, body, onPlace);

  useEffect(() => {
    if (blockId === null) return;
    announce(t('reading.resume'));
    const start = scrollY;
    const onScroll = () => {
      const top = document.getElementById(blockId)?.getBoundingClientRect().top ?? 0;
      if (top < innerHeight || Math.abs(scrollY - start) > innerHeight * patience) setBlockId(null);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [blockId, t]);

  const isShown = blockId !== null;
  useLayoutEffect(() => (isShown ? showFootBar('resume') : undefined), [isShown]);

  if (blockId === null) return null;
  const resume = () => {
    const block = document.getElementById(blockId);
    setBlockId(null);
    block?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (block) focusBlock(block);
  };
  const dismiss = () => {
    setBlockId(null);
    keepPosition(articleId, null);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };

  return (
    <section
      className="foot-bar"
      aria-label={t('reading.resume')}
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
      data-foot-bar="resume"
    >
      <button type="button" className={styles.resume} onClick={resume}>
        <BookOpen aria-hidden="true" size={18} strokeWidth={1.75} />
        {t('reading.resume')}
      </button>
      <button type="button" aria-label={t('reading.dismiss')} onClick={dismiss}>
        <X aria-hidden="true" size={18} strokeWidth={1.75} />
      </button>
    </section>
  );
}

/** The block to go on from, for a reader who stands at the beginning and was not led elsewhere by the address. */
function offeredBlock(articleId: string, body: HTMLElement | null, hash: string): string | null {
  const kept = keptPosition(articleId);
  if (kept === null || !body || openedAtAPlace(hash) || placeInBody(body).part !== 'beginning') return null;
  // An editor may have taken the block out since.
  return [...body.children].some(({ id }) => id === kept) ? kept : null;
}
