import { rememberByKey } from '#lib/remember-by-key.ts';

/** Minutes from UTC of a local time ("2024-07-23T14:20:00") in a zone; at a change of clocks, those before it. */
export function offsetOfZone(local: string, timeZone: string): number {
  const wall = Date.parse(`${local}Z`);
  // The zone's clock is known for a moment only: guess one, then correct it by what the clock shows there.
  const first = wall - offsetAt(wall, timeZone) * 60_000;
  return offsetAt(first, timeZone);
}

const clockOf = rememberByKey(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    }),
);

function offsetAt(moment: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(
    ...([
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    ] as const),
  );
  return Math.round((wall - Math.floor(moment / 1000) * 1000) / 60_000);
}
