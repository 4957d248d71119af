import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { savedOfEdition } from '#data/library/saved-of-edition.ts';
import { todaysEdition } from '#data/library/todays-edition.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { TodaysEdition } from '#domain/offline/todays-edition.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './edition-download.module.css';
import { editionDownload } from './edition-download-store.ts';
import { EditionKept } from './edition-kept.tsx';
import { EditionOffer } from './edition-offer.tsx';
import { EditionRunning } from './edition-running.tsx';
import { SideSection } from './side-section.tsx';
import { useLibrary } from './use-library.ts';

/** «عدد اليوم»: everything on the front page, for the metro: its size before, the progress, a way to stop and to go on. */
export function EditionDownload({ dateStyle }: { dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const [today, setToday] = useState<TodaysEdition | null>(null);
  const [isUnknown, setIsUnknown] = useState(false);
  const progress = useSyncExternalStore(editionDownload.subscribe, editionDownload.get, editionDownload.get);
  const read = useLibrary(
    useCallback(
      async () => (today || isUnknown ? savedOfEdition(today?.articles.map(({ id }) => id) ?? []) : null),
      [today, isUnknown],
    ),
  );
  useEffect(() => {
    void todaysEdition().then((answer) => (answer.ok ? setToday(answer.value) : setIsUnknown(true)));
  }, []);
  const saved = read?.ok ? read.value : null;
  const kept = saved?.filter(({ reason }) => reason === 'edition') ?? [];
  const isPending = read === null;
  if (progress.state === 'busy') {
    return (
      <SideSection title={t('saved.edition.title')}>
        <EditionRunning progress={progress} />
      </SideSection>
    );
  }
  return (
    <SideSection title={t('saved.edition.title')} isPending={isPending}>
      {isPending && <div className={styles.reserved} />}
      {read && !read.ok && <p>{t('saved.denied')}</p>}
      {isUnknown && <p>{t('saved.edition.unreachable')}</p>}
      <Outcome />
      {kept.length > 0 && <EditionKept stories={kept} dateStyle={dateStyle} />}
      {today && saved && <EditionOffer edition={today} saved={saved} isBegun={kept.length > 0} />}
    </SideSection>
  );
}

/** What became of the download that was asked for last. */
function Outcome() {
  const { t } = useTranslation();
  const { state, done, total } = editionDownload.get();
  if (state === 'stopped') return <p role="status">{t('saved.edition.stopped')}</p>;
  if (state === 'network') return <p role="alert">{t('saved.edition.lost')}</p>;
  if (state === 'denied') return <p role="alert">{t('saved.denied')}</p>;
  if (state !== 'full') return null;
  const count = (articles: number) => t('saved.count', { count: articles });
  return <p role="alert">{t('saved.edition.full', { done: count(done), total: count(total) })}</p>;
}
