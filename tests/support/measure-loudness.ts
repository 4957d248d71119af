import { spawnSync } from 'node:child_process';

/** How a recording sounds: seconds, the share of them above -50 dB, and loudness. Silence has a loudness of -70 or less. */
export type Loudness = { seconds: number; share: number; mean: number; peak: number; integrated: number };

/** Measures a sound file with ffmpeg: dB of full scale for `mean` and `peak`, LUFS (EBU R 128) for `integrated`. */
export function measureLoudness(file: string): Loudness {
  const filters = 'silencedetect=noise=-50dB:duration=0.2,volumedetect,ebur128=framelog=verbose';
  const { status, stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-i', file, '-af', filters, '-f', 'null', '-'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`ffmpeg could not measure ${file}:\n${stderr}`);
  const all = (pattern: RegExp) => [...stderr.matchAll(pattern)].map(([, value]) => Number(value));
  const last = (pattern: RegExp) => all(pattern).at(-1) ?? Number.NEGATIVE_INFINITY;
  const [, hours = 0, minutes = 0, rest = 0] =
    /Duration: (\d+):(\d+):([\d.]+)/.exec(stderr)?.map(Number) ?? [];
  const seconds = hours * 3600 + minutes * 60 + rest;
  const silent = all(/silence_duration: ([\d.]+)/g).reduce((sum, value) => sum + value, 0);
  return {
    seconds,
    share: seconds > 0 ? Math.max(0, 1 - silent / seconds) : 0,
    mean: last(/mean_volume: (-?[\d.]+) dB/g),
    peak: last(/max_volume: (-?[\d.]+) dB/g),
    integrated: last(/I:\s+(-?[\d.]+) LUFS/g),
  };
}
