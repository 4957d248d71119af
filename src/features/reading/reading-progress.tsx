import { type RefObject, useEffect, useRef } from 'react';
import { useNavigation } from 'react-router';
import { followProgress } from './follow-progress.ts';
import styles from './reading-progress.module.css';

type ReadingProgressProps = { body: RefObject<HTMLElement | null>; dir: 'rtl' | 'ltr' };

/**
 * A thin line at the upper edge that grows from the beginning of the body to its end. For the eye only: how far one has
 * come is no news to a screen reader. While another page loads its line stands in the same place, so this one leaves.
 */
export function ReadingProgress({ body, dir }: ReadingProgressProps) {
  const isLoading = useNavigation().state === 'loading';
  return isLoading ? null : <ProgressLine body={body} dir={dir} />;
}

function ProgressLine({ body, dir }: ReadingProgressProps) {
  const line = useRef<HTMLDivElement>(null);
  // Firefox has no scroll-driven animations yet.
  const isDrivenByCss = CSS.supports('timeline-scope: --reading');
  useEffect(() => {
    if (!isDrivenByCss && body.current && line.current) return followProgress(body.current, line.current);
    return undefined;
  }, [body, isDrivenByCss]);
  return (
    <div
      ref={line}
      className={styles.line}
      data-driver={isDrivenByCss ? 'timeline' : 'script'}
      dir={dir}
      aria-hidden="true"
      data-screen-only
    />
  );
}
