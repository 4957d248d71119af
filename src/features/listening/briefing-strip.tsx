import { useState } from 'react';
import { useEditionSource } from '#data/edition-source-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './briefing-strip.module.css';
import { ListenControl } from './listen-control.tsx';
import { listId } from './listenable.ts';
import { useListening } from './use-listening.ts';

type BriefingStripProps = { count: number; minutes: number; inLanguage: string };

/** «موجز اليوم»: reads the summaries of the front page one after the other. Nothing where there is no summary. */
export function BriefingStrip({ count, minutes, inLanguage }: BriefingStripProps) {
  const { t } = useTranslation();
  const source = useEditionSource();
  const { listenTo } = useListening(listId);
  const [hasFailed, setHasFailed] = useState(false);
  if (count === 0) return null;
  const start = async () => {
    const briefing = await source.loadBriefing();
    setHasFailed(!briefing.ok);
    if (briefing.ok) listenTo({ ...briefing.value, id: listId, inLanguage });
  };
  return (
    <section className={styles.strip} aria-labelledby="briefing" data-screen-only data-needs-script>
      <div>
        <h2 id="briefing">{t('briefing.title', { count: minutes })}</h2>
        <p>{t('briefing.summaries', { count })}</p>
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
    </section>
  );
}
