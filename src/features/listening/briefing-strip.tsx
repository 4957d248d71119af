import { Play, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditionSource } from '#data/edition-source-context.ts';
import styles from './briefing-strip.module.css';
import { briefingId } from './listenable.ts';
import { useListening } from './use-listening.ts';

type BriefingStripProps = { count: number; minutes: number; inLanguage: string };

/** «موجز اليوم»: reads the summaries of the front page one after the other. Nothing where there is no summary. */
export function BriefingStrip({ count, minutes, inLanguage }: BriefingStripProps) {
  const { t } = useTranslation();
  const source = useEditionSource();
  const { status, listenTo, resume, stop, prepare } = useListening(briefingId);
  const [hasFailed, setHasFailed] = useState(false);
  if (count === 0) return null;
  const isPlaying = status === 'preparing' || status === 'speaking';

  // Fetched when the button is aimed at: a browser lets speech begin only close to the reader's click.
  const prepareBriefing = () => {
    prepare();
    void source.loadBriefing();
  };
  const start = async () => {
    const briefing = await source.loadBriefing();
    setHasFailed(!briefing.ok);
    if (briefing.ok) listenTo({ ...briefing.value, id: briefingId, inLanguage });
  };
  const onClick = () => {
    if (isPlaying) stop();
    else if (status === 'paused') resume();
    else void start();
  };
  const label = isPlaying ? 'listening.stop' : status === 'paused' ? 'listening.resume' : 'briefing.listen';

  return (
    <section className={styles.strip} aria-labelledby="briefing" data-screen-only data-needs-script>
      <div>
        <h2 id="briefing">{t('briefing.title', { count: minutes })}</h2>
        <p>{t('briefing.summaries', { count })}</p>
      </div>
      <button
        type="button"
        className="button"
        data-kind="primary"
        data-listen-to={briefingId}
        onPointerEnter={prepareBriefing}
        onFocus={prepareBriefing}
        onClick={onClick}
      >
        {isPlaying ? <Square aria-hidden size={15} /> : <Play aria-hidden size={15} />}
        {t(label)}
      </button>
      {(hasFailed || status === 'not-loaded') && (
        <p className={styles.problem} role="alert">
          {t(hasFailed ? 'briefing.failed' : 'listening.notLoaded')}
        </p>
      )}
    </section>
  );
}
