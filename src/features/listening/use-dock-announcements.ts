import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import type { OpenPlayer } from './player-state.ts';

/** Tells screen readers when the voice falls silent. While it speaks nothing is announced: two voices are one too many. */
export function useDockAnnouncements({ status }: OpenPlayer): void {
  const { t } = useTranslation();
  const before = useRef(status);
  useEffect(() => {
    if (status === before.current) return;
    before.current = status;
    if (status === 'paused') announce(t('listening.paused'));
    if (status === 'idle') announce(t('listening.finished'));
  }, [status, t]);
}
