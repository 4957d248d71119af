import { useEffect, useRef } from 'react';
import { whenNear } from '#lib/when-near.ts';
import styles from './rows-to-come.module.css';

type RowsToComeProps = { count: number; onNear: () => void };

/** The room of rows that are drawn when the reader comes near: what stands below does not move by much. */
export function RowsToCome({ count, onNear }: RowsToComeProps) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!room.current) return;
    // By script: the policy forbids style attributes.
    room.current.style.setProperty('--rows', String(count));
    return whenNear(room.current, onNear);
  }, [count, onNear]);
  return <div ref={room} className={styles.room} />;
}
