import { useState, useSyncExternalStore } from 'react';
import { useEditionSource } from '#data/edition-source-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './briefing-strip.module.css';
import { hasKeptList } from './has-kept-list.ts';
import { ListenControl } from './listen-control.tsx';
import { listId } from './listenable.ts';
import { useListening } from './use-listening.ts';

type BriefingStripProps = { count: number; minutes: number };

/** «موجز اليوم»: reads the summaries of the front page one after the other. Nothing where there is no summary. */
export function BriefingStrip({ count, minutes }: BriefingStripProps) {
  const { t } = useTranslation();
  const source = useEditionSource();
  const { ask, want, stop, prepare, status, subscribe } = useListening(listId);
  const isListKept = useSyncExternalStore(subscribe, hasKeptList, () => false) && status === 'idle';
  const [hasFailed, setHasFailed] = useState(false);
  if (count === 0) return null;
  const start = async () => {
    const isWanted = want(listId);
    const briefing = await source.loadBriefing();
    if (!isWanted()) return;
    setHasFailed(!briefing.ok);
    if (!briefing.ok) stop(listId);
    else ask(listId, ({ list }) => list.playBriefing(briefing.value.stories));
  };
  return (
    <section className={styles.strip} aria-labelledby="briefing" data-screen-only data-needs-script>
      <div>
        <h2 id="briefing" data-counted suppressHydrationWarning>
          {t('briefing.title', { count: minutes })}
        </h2>
        <p data-counted suppressHydrationWarning>
          {t('briefing.summaries', { count })}
        </p>
      </div>
      <ListenControl
        id={listId}
        look="primary"
        label="briefing.listen"
        onStart={() => void start()}
        // Ahead of the click: a browser lets speech begin only close to it.
        onAim={() => void source.loadBriefing()}
        failure={hasFailed ? t('briefing.failed') : null}
      />
      {isListKept && (
        <button
          type="button"
          className={`button ${styles.more}`}
          onClick={({ currentTarget }) => {
            // The button goes with the press: the one beside it stays, and stops what it started.
            currentTarget.parentElement?.querySelector('button')?.focus();
            ask(listId, ({ list }) => list.play());
          }}
          onPointerEnter={prepare}
        >
          {t('listening.continueList')}
        </button>
      )}
    </section>
  );
}
