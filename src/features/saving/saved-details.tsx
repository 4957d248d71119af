import { SiteLink } from '#components/ui/site-link.tsx';
import { paths } from '#domain/paths.ts';
import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './saved-details.module.css';

type SavedDetailsProps = { details: { bytes: number; audioBytes: number }; onAddAudio: () => void };

/** After an article was saved: what it takes, where it is found, and its recording if the reader wants that too. */
export function SavedDetails({ details: { bytes, audioBytes }, onAddAudio }: SavedDetailsProps) {
  const { t, i18n } = useTranslation();
  return (
    <p className={styles.details} data-screen-only>
      {t('saving.size', { size: byteSize(i18n, bytes) })}
      <SiteLink to={paths.saved.getHref()}>{t('saved.title')}</SiteLink>
      {audioBytes > 0 && (
        <button type="button" onClick={onAddAudio}>
          {t('saving.addAudio', { size: byteSize(i18n, audioBytes) })}
        </button>
      )}
    </p>
  );
}
