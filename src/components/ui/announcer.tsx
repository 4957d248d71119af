import { useEffect, useState } from 'react';
import { onAnnouncement } from '#lib/announcements.ts';
import styles from './announcer.module.css';

const silence = { text: '', isProblem: false, turn: 0 };

/**
 * The live region of the page: says to screen readers what is announced, and shows to all what went wrong. A modal dialog
 * needs one of its own: what lies behind it is neither heard nor seen.
 */
export function Announcer() {
  const [{ text, isProblem, turn }, setMessage] = useState(silence);
  useEffect(
    () =>
      onAnnouncement((message, isProblemNow) =>
        setMessage((last) => ({ text: message, isProblem: isProblemNow, turn: last.turn + 1 })),
      ),
    [],
  );
  return (
    <p className={isProblem ? styles.problem : 'visually-hidden'} role="status">
      {/* A new node each time: the same sentence twice is still said twice. */}
      <span key={turn}>{text}</span>
    </p>
  );
}
