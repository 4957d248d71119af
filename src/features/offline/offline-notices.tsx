import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { NoticeBar } from './notice-bar.tsx';
import { updates } from './updates.ts';

/** Tells of a network that is gone and of a newer reader that is there; its code comes when there is something to tell. */
export function OfflineNotices({ dateStyle }: { dateStyle: DateStyle }) {
  const { i18n } = useTranslation();
  const isOffline = useSyncExternalStore(subscribe, isOfflineNow, () => false);
  const update = useSyncExternalStore(updates.subscribe, updates.getWaiting, () => null);
  const [Bar, setBar] = useState<typeof NoticeBar | null>(null);
  const isNeeded = isOffline || update !== null;
  useEffect(() => {
    if (!isNeeded) return;
    withAllMessages(i18n, import('./notice-bar.tsx')).then(
      (code) => setBar(() => code.NoticeBar),
      () => {},
    );
  }, [isNeeded, i18n]);
  return Bar && <Bar isOffline={isOffline} hasUpdate={update !== null} dateStyle={dateStyle} />;
}

const isOfflineNow = () => !navigator.onLine;

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
