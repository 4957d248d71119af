import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announceProblem } from '#lib/announcements.ts';
import { whenIdle } from '#lib/when-idle.ts';
import type { Saver } from './saver.ts';

const unchanging = () => () => {};

/** «احفظ»: keeps the article on this device, or removes it again. Its code comes when the page is idle, or with the press. */
export function SaveButton({ id, className }: { id: string; className?: string | undefined }) {
  const { t, i18n } = useTranslation();
  const [saver, setSaver] = useState<Saver | null>(null);
  const saving = useSyncExternalStore(
    saver?.subscribe ?? unchanging,
    () => saver?.get() ?? null,
    () => null,
  );
  const load = async () => {
    const { createSaver } = await withAllMessages(i18n, import('./saver.ts'));
    const created = createSaver(id, i18n);
    setSaver(created);
    return created;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article.
  useEffect(() => whenIdle(() => void load().catch(() => {})), [id]);
  const isSaved = saving?.state === 'saved';
  const Icon = isSaved ? BookmarkCheck : Bookmark;
  return (
    <>
      <button
        type="button"
        className={className}
        aria-busy={saving?.state === 'busy'}
        data-needs-script
        onClick={() => {
          (saver ? Promise.resolve(saver) : load()).then(
            ({ toggle }) => toggle(),
            () => announceProblem(t('saving.notLoaded')),
          );
        }}
      >
        <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
        {t(isSaved ? 'saving.saved' : 'saving.save')}
      </button>
      {saver && saving?.details && <saver.Details details={saving.details} onAddAudio={saver.addAudio} />}
    </>
  );
}
