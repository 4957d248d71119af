import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { type EditionProgress, editionDownload } from './edition-download-store.ts';

/** A download that goes on: how far it is, and the way to stop it. */
export function EditionRunning({ progress: { doneBytes, totalBytes } }: { progress: EditionProgress }) {
  const { t, i18n } = useTranslation();
  const [done, total] = [byteSize(i18n, doneBytes), byteSize(i18n, totalBytes)];
  return (
    <>
      <p>{t('saved.edition.progress', { done, total })}</p>
      <progress aria-label={t('saved.edition.title')} max={totalBytes || 1} value={doneBytes} />
      <button type="button" className="button" data-next-focus onClick={editionDownload.stop}>
        {t('saved.edition.cancel')}
      </button>
    </>
  );
}
