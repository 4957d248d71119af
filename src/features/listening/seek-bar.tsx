import { type KeyboardEvent, useEffect, useState } from 'react';
import { clockTime } from '#i18n/clock-time.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import type { OpenPlayer } from './player-state.ts';
import styles from './seek-bar.module.css';
import { indexAtTime, timelineOf } from './timeline.ts';
import { usePlayedSeconds } from './use-played-seconds.ts';

/** How long a hand must rest before the voice goes where it points, in milliseconds. */
const restingTime = 200;
/** Seconds by which an arrow key moves in a recording. */
const keySkip = 5;

const skips: Readonly<Record<string, number>> = {
  ArrowLeft: -keySkip,
  ArrowDown: -keySkip,
  ArrowRight: keySkip,
  ArrowUp: keySkip,
};

type SeekBarProps = { player: OpenPlayer; controller: Pick<Controller, 'seekTo' | 'skip' | 'playedSeconds'> };

/**
 * Where in the reading the voice is, in seconds. An arrow key moves by a sentence, in a recording by five seconds. From left
 * to right in every language.
 */
export function SeekBar({ player, controller }: SeekBarProps) {
  const { t, i18n } = useTranslation();
  const { reading, voices, rate, index } = player;
  const timeline = timelineOf(reading, voices, rate);
  const played = usePlayedSeconds(player, controller);
  const [wanted, setWanted] = useState<number | null>(null);
  // Told to screen readers: where the reader or the sentence has gone, and not each second that passes.
  const [told, setTold] = useState(0);
  const { seekTo, skip, playedSeconds } = controller;

  useEffect(() => {
    if (wanted === null) return;
    const timer = setTimeout(() => {
      seekTo(wanted);
      setWanted(null);
    }, restingTime);
    return () => clearTimeout(timer);
  }, [wanted, seekTo]);

  const onChange = (seconds: number) => {
    setWanted(seconds);
    setTold(seconds);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = skips[event.key];
    if (by === undefined) return;
    event.preventDefault();
    skip(by);
    setTold(playedSeconds());
  };
  const start = timeline.starts[index] ?? 0;
  const isTold = wanted !== null || indexAtTime(timeline, told) === index;
  const total = clockTime(i18n, timeline.total);

  return (
    <div className={styles.bar} dir="ltr">
      <span aria-hidden>{clockTime(i18n, wanted ?? played)}</span>
      <input
        type="range"
        min={0}
        max={Math.max(1, Math.round(timeline.total))}
        value={Math.round(wanted ?? played)}
        aria-label={t('listening.position')}
        aria-valuetext={t('listening.positionOf', { now: clockTime(i18n, isTold ? told : start), total })}
        onChange={({ target }) => onChange(Number(target.value))}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden>{total}</span>
    </div>
  );
}
