import { useEffect, useState } from 'react';
import { clockTime } from '#i18n/clock-time.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import type { OpenPlayer } from './player-state.ts';
import styles from './seek-bar.module.css';
import { timelineOf } from './timeline.ts';
import { usePlayedSeconds } from './use-played-seconds.ts';

/** How long a hand must rest before the voice goes where it points, in milliseconds. */
const restingTime = 200;

type SeekBarProps = { player: OpenPlayer; controller: Pick<Controller, 'seek'> };

/** Where in the reading the voice is, by time; a step is a sentence. From left to right in every language. */
export function SeekBar({ player, controller }: SeekBarProps) {
  const { t, i18n } = useTranslation();
  const { reading, voices, rate, index } = player;
  const timeline = timelineOf(reading, voices, rate);
  const played = usePlayedSeconds(player, timeline);
  const [wanted, setWanted] = useState<number | null>(null);
  const { seek } = controller;

  useEffect(() => {
    if (wanted === null) return;
    const timer = setTimeout(() => {
      seek(wanted);
      setWanted(null);
    }, restingTime);
    return () => clearTimeout(timer);
  }, [wanted, seek]);

  const now = clockTime(i18n, wanted === null ? played : (timeline.starts[wanted] ?? 0));
  const total = clockTime(i18n, timeline.total);

  return (
    <div className={styles.bar} dir="ltr">
      <span aria-hidden>{now}</span>
      <input
        type="range"
        min={0}
        max={Math.max(1, reading.utterances.length - 1)}
        value={wanted ?? index}
        aria-label={t('listening.position')}
        aria-valuetext={t('listening.positionOf', { now, total })}
        onChange={({ target }) => setWanted(Number(target.value))}
      />
      <span aria-hidden>{total}</span>
    </div>
  );
}
