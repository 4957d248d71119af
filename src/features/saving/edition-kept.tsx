import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { editionDownload } from './edition-download-store.ts';

type EditionKeptProps = { stories: readonly SavedStory[]; dateStyle: DateStyle };

/** What of an edition is on the device, since when, how large it is, and the way to be rid of it. */
export function EditionKept({ stories, dateStyle }: EditionKeptProps) {
  const { t, i18n } = useTranslation();
  const bytes = stories.reduce((sum, each) => sum + each.bytes, 0);
  return (
    <>
      <p tabIndex={-1} data-next-focus>
        {t('saved.edition.kept', {
          count: t('saved.count', { count: stories.length }),
          size: byteSize(i18n, bytes),
          date: formatDate(stories[0]?.savedAt ?? '', dateStyle),
        })}
      </p>
      <button type="button" className="button" onClick={() => void editionDownload.remove()}>
        {t('saved.edition.remove')}
      </button>
    </>
  );
}
