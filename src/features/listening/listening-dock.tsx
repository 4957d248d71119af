import { X } from 'lucide-react';
import { useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import { DockNotice } from './dock-notice.tsx';
import { DockTitle } from './dock-title.tsx';
import styles from './listening-dock.module.css';
import { isOpen, isPlaying, type OpenPlayer } from './player-state.ts';
import { RateControl } from './rate-control.tsx';
import { partAt } from './reading.ts';
import { SpokenHighlight } from './spoken-highlight.tsx';
import { Transport } from './transport.tsx';
import { useDockAnnouncements } from './use-dock-announcements.ts';
import { useDockKeys } from './use-dock-keys.ts';
import { useDockPlace } from './use-dock-place.ts';
import { VoiceControl } from './voice-control.tsx';

/** The band at the bottom of the page: what is being read, how far, and everything a reader can do about it. */
export function ListeningDock({ controller }: { controller: Controller }) {
  const player = useSyncExternalStore(controller.subscribe, controller.getPlayer);
  return isOpen(player) ? <OpenDock player={player} controller={controller} /> : null;
}

function OpenDock({ player, controller }: { player: OpenPlayer; controller: Controller }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const dock = useRef<HTMLElement>(null);
  const playButton = useRef<HTMLButtonElement>(null);
  const { reading, index } = player;
  const utterance = player.status === 'idle' ? undefined : reading.utterances[index];
  const part = partAt(reading, index);
  useDockPlace(dock, reading.id);
  useDockKeys(dock, controller);
  useDockAnnouncements(player);

  const onTryAgain = () => {
    // The button that was pressed is about to go.
    playButton.current?.focus();
    controller.resume();
  };

  return (
    <section ref={dock} className={styles.dock} aria-label={t('listening.dock')} data-status={player.status}>
      <progress className={styles.progress} aria-hidden max={reading.utterances.length} value={index + 1} />
      {player.status === 'failed' && (
        <DockNotice reason={player.reason} lang={reading.lang} onTryAgain={onTryAgain} />
      )}
      <div className={styles.row}>
        <Transport player={player} controller={controller} playButton={playButton} />
        <DockTitle player={player} />
        <div className={styles.choices}>
          <RateControl rate={player.rate} onChange={controller.setRate} />
          <VoiceControl voices={player.voices} onChange={controller.pickVoice} />
        </div>
        <button
          type="button"
          className={styles.close}
          aria-label={t('listening.close')}
          onClick={controller.stop}
        >
          <X aria-hidden />
        </button>
      </div>
      {utterance && part && (
        <SpokenHighlight
          key={pathname}
          articleId={part.articleId}
          texts={part.texts}
          utterance={utterance}
          word={player.status === 'speaking' ? player.word : null}
          follows={isPlaying(player)}
        />
      )}
    </section>
  );
}
