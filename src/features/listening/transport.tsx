import { Pause, Play, RotateCcw, SkipBack, SkipForward } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import { isPlaying, type OpenPlayer } from './player-state.ts';
import styles from './transport.module.css';

type TransportProps = {
  player: OpenPlayer;
  controller: Pick<Controller, 'previous' | 'next' | 'pause' | 'resume'>;
  playButton: RefObject<HTMLButtonElement | null>;
};

/** Previous, play or pause, next: from left to right in every language, because they are the keys of a tape recorder. */
export function Transport({ player, controller, playButton }: TransportProps) {
  const { t } = useTranslation();
  const playing = isPlaying(player);
  const isLast = player.index + 1 >= player.reading.utterances.length;

  return (
    <div className={styles.transport} dir="ltr">
      <button
        type="button"
        aria-label={t('listening.previous')}
        aria-keyshortcuts="ArrowLeft"
        onClick={controller.previous}
      >
        <SkipBack aria-hidden />
      </button>
      <button
        ref={playButton}
        type="button"
        className={styles.play}
        aria-label={
          playing
            ? t('listening.pause')
            : player.status === 'idle'
              ? t('listening.replay')
              : t('listening.play')
        }
        onClick={playing ? controller.pause : controller.resume}
      >
        <PlayIcon player={player} />
      </button>
      {/* aria-disabled, not disabled: whoever presses it through to the end keeps the focus. */}
      <button
        type="button"
        aria-label={t('listening.next')}
        aria-keyshortcuts="ArrowRight"
        aria-disabled={isLast}
        onClick={controller.next}
      >
        <SkipForward aria-hidden />
      </button>
    </div>
  );
}

function PlayIcon({ player }: { player: OpenPlayer }) {
  if (isPlaying(player)) return <Pause aria-hidden />;
  return player.status === 'idle' ? <RotateCcw aria-hidden /> : <Play aria-hidden />;
}
