import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { useEdition } from '#data/use-edition.ts';
import { useDateStyle } from '#features/display-settings/use-date-style.ts';
import { EditionDownload } from '#features/saving/edition-download.tsx';
import { MoveLibrary } from '#features/saving/move-library.tsx';
import { ReadingHistory } from '#features/saving/reading-history.tsx';
import { SavedList } from '#features/saving/saved-list.tsx';
import { StorageRoom } from '#features/saving/storage-room.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './saved-page.module.css';
import { settingReaders } from './setting-readers.ts';

/** «المحفوظات»: what stays on this device until the reader removes it, and what was read on it. */
export function SavedPage() {
  const { t } = useTranslation();
  const dateStyle = useDateStyle(useEdition());
  return (
    <>
      <Breadcrumbs crumbs={[{ name: t('saved.title') }]} />
      <PageHeading title={t('saved.title')} description={t('saved.lead')} />
      <noscript>
        <p className={styles.note}>{t('saved.noScript')}</p>
      </noscript>
      <div className={styles.columns} data-needs-script>
        <SavedList dateStyle={dateStyle} />
        <div className={styles.beside}>
          <EditionDownload dateStyle={dateStyle} />
          <ReadingHistory dateStyle={dateStyle} />
          <StorageRoom />
          <MoveLibrary settingReaders={settingReaders} />
        </div>
      </div>
    </>
  );
}
