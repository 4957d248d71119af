import { storageRoom } from '#data/library/storage-room.ts';
import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { SideSection } from './side-section.tsx';
import { useLibrary } from './use-library.ts';

/** How much of the device the paper takes, and whether the browser may erase it. */
export function StorageRoom() {
  const { t, i18n } = useTranslation();
  const room = useLibrary(storageRoom);
  const { usage, quota, isPersisted } = room ?? { usage: null, quota: null, isPersisted: false };
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
    </SideSection>
  );
}
