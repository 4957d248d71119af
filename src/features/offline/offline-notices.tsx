import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { news } from './news.ts';
import type { NoticeBar } from './notice-bar.tsx';
import { updates } from './updates.ts';

/** Tells of a network that is gone, of new stories and of a newer reader; its code comes when there is something to tell. */
export function OfflineNotices({ dateStyle }: { dateStyle: DateStyle }) {
  const { i18n } = useTranslation();
  const isOffline = useSyncExternalStore(subscribe, isOfflineNow, () => false);
  const update = useSyncExternalStore(updates.subscribe, updates.getWaiting, () => null);
  const newStories = useSyncExternalStore(news.subscribe, news.getCount, () => 0);
  const [Bar, setBar] = useState<typeof NoticeBar | null>(null);
  const isNeeded = isOffline || update !== null || newStories > 0;
  useEffect(() => {
    if (!isNeeded) return;
    withAllMessages(i18n, import('./notice-bar.tsx')).then(
      (code) => setBar(() => code.NoticeBar),
      () => {},
    );
  }, [isNeeded, i18n]);
  return (
    Bar && (
      <Bar isOffline={isOffline} newStories={newStories} hasUpdate={update !== null} dateStyle={dateStyle} />
    )
  );
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
