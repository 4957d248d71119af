import { useState } from 'react';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { TodaysEdition } from '#domain/offline/todays-edition.ts';
import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { editionDownload } from './edition-download-store.ts';

type EditionOfferProps = {
  edition: TodaysEdition;
  saved: readonly SavedStory[];
  /** Whether some of it is here already. */
  isBegun: boolean;
};

/** What of today's edition is not here yet, how large that is, and the way to get it; nothing when all of it is here. */
export function EditionOffer({ edition, saved, isBegun }: EditionOfferProps) {
  const { t, i18n } = useTranslation();
  const [withAudio, setWithAudio] = useState(false);
  const missing = editionDownload.missingOf(edition, saved, withAudio);
  const audioBytes = editionDownload
    .missingOf(edition, saved, true)
    .reduce((sum, each) => sum + each.audioBytes, 0);
  const bytes = missing.reduce((sum, each) => sum + each.bytes + (withAudio ? each.audioBytes : 0), 0);
  if (missing.length === 0 && audioBytes === 0) return null;
  return (
    <>
      {missing.length > 0 && (
        <p>
          {t('saved.edition.offer', {
            count: t('saved.count', { count: missing.length }),
            size: byteSize(i18n, bytes),
          })}
        </p>
      )}
      {audioBytes > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withAudio}
            onChange={({ target }) => setWithAudio(target.checked)}
          />
          {t('saved.edition.withAudio', { size: byteSize(i18n, audioBytes) })}
        </label>
      )}
      {missing.length > 0 && (
        <button
          type="button"
          className="button"
          data-kind="primary"
          onClick={() => void editionDownload.start(edition, withAudio)}
        >
          {t(isBegun ? 'saved.complete' : 'saved.edition.download')}
        </button>
      )}
    </>
  );
}
