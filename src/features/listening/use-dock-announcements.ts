import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import type { OpenPlayer } from './player-state.ts';
import { isPlaying } from './player-state.ts';

/**
 * Tells screen readers when the voice falls silent, and when another takes over from a recording that does not play.
 * While it speaks nothing else is announced: two voices are one too many.
 */
export function useDockAnnouncements(player: OpenPlayer): void {
  const { t } = useTranslation();
  const { status } = player;
  const before = useRef(status);
  useEffect(() => {
    if (status === before.current) return;
    before.current = status;
    if (status === 'paused') announce(t('listening.paused'));
    if (status === 'idle') announce(t('listening.finished'));
  }, [status, t]);

  const hasRecording = player.voices.some(({ recorded }) => recorded);
  // In a list that was changed the recorded story may have been taken away: that is another reading.
  const last = useRef({ reading: player.reading, hasRecording });
  useEffect(() => {
    const { reading } = player;
    const lost = last.current.reading === reading && last.current.hasRecording && !hasRecording;
    last.current = { reading, hasRecording };
    if (lost && isPlaying(player)) announce(t('listening.recordingLost'));
  });
}
