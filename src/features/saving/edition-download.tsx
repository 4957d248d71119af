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
import { EditionOutcome } from './edition-outcome.tsx';
import { EditionRunning } from './edition-running.tsx';
import { libraryProblemKeys } from './library-problem-keys.ts';
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
      <div className={styles.room}>
        {read && !read.ok && <p>{t(libraryProblemKeys[read.problem])}</p>}
        {isUnknown && <p>{t('saved.edition.unreachable')}</p>}
        <EditionOutcome progress={progress} />
        {kept.length > 0 && <EditionKept stories={kept} dateStyle={dateStyle} />}
        {today && saved && <EditionOffer edition={today} saved={saved} isBegun={kept.length > 0} />}
      </div>
    </SideSection>
  );
}
