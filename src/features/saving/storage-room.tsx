import { storageRoom } from '#data/library/storage-room.ts';
import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { EraseAllButton } from './erase-all-button.tsx';
import { SideSection } from './side-section.tsx';
import { useLibrary } from './use-library.ts';

/** Takes the room of what most readers will see. */
const unknownYet = { usage: 0, quota: 1, isPersisted: false };

/** How much of the device the paper takes, and whether the browser may erase it. */
export function StorageRoom() {
  const { t, i18n } = useTranslation();
  const room = useLibrary(storageRoom);
  const { usage, quota, isPersisted } = room ?? unknownYet;
  return (
    <SideSection title={t('saved.room.title')} isPending={room === null}>
      {usage === null || quota === null ? (
        <p>{t('saved.room.unknown')}</p>
      ) : (
        <>
          <p>{t('saved.room.used', { used: byteSize(i18n, usage), quota: byteSize(i18n, quota) })}</p>
          <meter aria-label={t('saved.room.title')} min={0} max={quota} value={usage} />
        </>
      )}
      <p>{t(isPersisted ? 'saved.room.persisted' : 'saved.room.notPersisted')}</p>
      <EraseAllButton />
    </SideSection>
  );
}
