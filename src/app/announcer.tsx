import { useEffect, useState } from 'react';
import { onAnnouncement } from '#lib/announcements.ts';

/** The page's live region: says to screen readers what is announced. */
export function Announcer() {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  useEffect(() => onAnnouncement((text) => setMessage(({ turn }) => ({ text, turn: turn + 1 }))), []);
  return (
    <p className="visually-hidden" role="status">
      {/* A new node each time: the same sentence twice is still said twice. */}
      <span key={message.turn}>{message.text}</span>
    </p>
  );
}
