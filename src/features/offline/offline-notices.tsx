import { useEffect, useState, useSyncExternalStore } from 'react';
import { serverReach } from '#data/server-reach.ts';
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
    // Where no worker keeps it, the code must be here before the network is gone.
    if (!isNeeded && 'serviceWorker' in navigator) return;
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

const isOfflineNow = () => !navigator.onLine || serverReach.isLost();

function subscribe(listener: () => void) {
  const stop = serverReach.subscribe(listener);
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    stop();
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
