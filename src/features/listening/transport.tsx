import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw, SkipBack, SkipForward } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import { isPlaying, type OpenPlayer } from './player-state.ts';
import { partNumberAt } from './reading.ts';
import styles from './transport.module.css';

type TransportProps = {
  player: OpenPlayer;
  controller: Pick<Controller, 'previous' | 'next' | 'previousPart' | 'nextPart' | 'pause' | 'resume'>;
  playButton: RefObject<HTMLButtonElement | null>;
};

/**
 * Previous, play or pause, next: sentences, and in a list the stories too. From left to right in every language, because
 * they are the keys of a tape recorder. At an end aria-disabled, not disabled: whoever presses through keeps the focus.
 */
export function Transport({ player, controller, playButton }: TransportProps) {
  const { t } = useTranslation();
  const { reading, index } = player;
  const isLast = index + 1 >= reading.utterances.length;
  const hasStories = reading.parts.length > 1;
  const isLastStory = partNumberAt(reading, index) === reading.parts.length - 1;

  return (
    <div className={styles.transport} dir="ltr">
      {hasStories && (
        <button type="button" aria-label={t('listening.previousStory')} onClick={controller.previousPart}>
          <SkipBack aria-hidden />
        </button>
      )}
      <button
        type="button"
        aria-label={t('listening.previous')}
        aria-keyshortcuts="ArrowLeft"
        onClick={controller.previous}
      >
        <ChevronLeft aria-hidden />
      </button>
      <PlayButton player={player} controller={controller} playButton={playButton} />
      <button
        type="button"
        aria-label={t('listening.next')}
        aria-keyshortcuts="ArrowRight"
        aria-disabled={isLast}
        onClick={controller.next}
      >
        <ChevronRight aria-hidden />
      </button>
      {hasStories && (
        <button
          type="button"
          aria-label={t('listening.nextStory')}
          aria-disabled={isLastStory}
          onClick={controller.nextPart}
        >
          <SkipForward aria-hidden />
        </button>
      )}
    </div>
  );
}

function PlayButton({ player, controller, playButton }: TransportProps) {
  const { t } = useTranslation();
  const playing = isPlaying(player);
  const hasFinished = player.status === 'idle';
  const Icon = playing ? Pause : hasFinished ? RotateCcw : Play;
  const label = playing ? 'listening.pause' : hasFinished ? 'listening.replay' : 'listening.play';
  return (
    <button
      ref={playButton}
      type="button"
      className={styles.play}
      aria-label={t(label)}
      onClick={playing ? controller.pause : controller.resume}
    >
      <Icon aria-hidden />
    </button>
  );
}
