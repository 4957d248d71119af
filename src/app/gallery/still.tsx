import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './still.module.css';

type StillProps = {
  children: ReactNode;
  /** What room it needs: that of a bar, of a menu that is open, of a whole window; or the ink of the dock around it. */
  room: 'dock' | 'bar' | 'menu' | 'window';
};

/**
 * Holds in its place what would stand over the page, and opens what is closed. A dialog that is open before its own
 * effects run does not make itself modal, so that several stand on one page and none takes the focus.
 */
export function Still({ children, room }: StillProps) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const each of stage.current?.querySelectorAll('dialog, details') ?? [])
      each.setAttribute('open', '');
  }, []);
  return (
    <div ref={stage} className={styles.still} data-room={room}>
      {children}
    </div>
  );
}
