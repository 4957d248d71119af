import { Trash2 } from 'lucide-react';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { byteSize } from '#i18n/byte-size.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './saved-actions.module.css';

type SavedActionsProps = { saved: SavedStory; onRemove: () => void };

/** What a saved article takes, whether all of it is there, and the way to remove it. */
export function SavedActions({ saved: { story, bytes, isComplete }, onRemove }: SavedActionsProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.actions}>
      <span>{isComplete ? byteSize(i18n, bytes) : t('saved.incomplete')}</span>
      <button type="button" aria-label={t('saved.remove', { title: story.headline })} onClick={onRemove}>
        <Trash2 aria-hidden size={18} strokeWidth={1.75} />
      </button>
    </div>
  );
}
