import { Newspaper, RefreshCw, WifiOff, X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { useHref, useLocation, useNavigate, useRevalidator } from 'react-router';
import { keptSince } from '#data/kept-since.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate, formatTime } from '#domain/dates/format-date.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { showFootBar } from '#lib/show-foot-bar.ts';
import { news } from './news.ts';
import styles from './notice-bar.module.css';
import { takeUpdate } from './take-update.ts';
import type { Update } from './updates.ts';

type NoticeBarProps = { isOffline: boolean; newStories: number; update: Update; dateStyle: DateStyle };

/** A band above the dock: without a network it says since when the page is kept, else what is new: the reader, or stories. */
export function NoticeBar({ isOffline, newStories, update, dateStyle }: NoticeBarProps) {
  const { t } = useTranslation();
  const since = useKeptSince(isOffline);
  const when = since && { date: formatDate(since, dateStyle), time: formatTime(since, dateStyle) };
  if (isOffline) {
    const [gone, keptSince] = navigator.onLine
      ? (['offline.lost', 'offline.lostSince'] as const)
      : (['offline.gone', 'offline.keptSince'] as const);
    return (
      <Notice key="offline" text={when ? t(keptSince, when) : t(gone)}>
        <WifiOff aria-hidden />
      </Notice>
    );
  }
  // The newer reader brings the stories along.
  if (update === null || update === 'behind')
    return newStories > 0 && <NewStories key={newStories} count={newStories} />;
  return (
    <Notice
      key="update"
      text={t('offline.update')}
      action={
        <button type="button" className={styles.action} onClick={takeUpdate}>
          {t('offline.takeUpdate')}
        </button>
      }
    >
      <RefreshCw aria-hidden />
    </Notice>
  );
}

function NewStories({ count }: { count: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const home = paths.home.getHref();
  const show = (event: MouseEvent) => {
    if (!('listeningDock' in document.documentElement.dataset)) return;
    // A new document would fall silent: the page takes the stories in as it is.
    event.preventDefault();
    news.tell(0);
    void Promise.resolve(navigate(home)).then(revalidate);
  };
  return (
    <Notice
      text={t('offline.newStories', { count })}
      action={
        <a className={styles.action} href={useHref(home)} onClick={show}>
          {t('offline.showNewStories')}
        </a>
      }
    >
      <Newspaper aria-hidden />
    </Notice>
  );
}

function Notice({ text, children, action }: { text: string; children: ReactNode; action?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const [isDismissed, setIsDismissed] = useState(false);
  useEffect(() => announce(text), [text]);
  useLayoutEffect(() => (isDismissed ? undefined : showFootBar('notice')), [isDismissed]);
  if (isDismissed) return null;
  return (
    <section
      className="foot-bar"
      aria-label={t('offline.notice')}
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
      data-foot-bar="notice"
    >
      <p>
        {children}
        {text}
      </p>
      {action}
      <button type="button" aria-label={t('offline.dismiss')} onClick={() => setIsDismissed(true)}>
        <X aria-hidden />
      </button>
    </section>
  );
}

/** When the page that is shown was kept; null where it was not. */
function useKeptSince(isOffline: boolean): string | null {
  const { pathname } = useLocation();
  const [since, setSince] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    if (!isOffline) return;
    void keptSince(pathname).then((kept) => {
      if (!isGone) setSince(kept);
    });
    return () => {
      isGone = true;
      setSince(null);
    };
  }, [isOffline, pathname]);
  return since;
}
