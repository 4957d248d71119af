import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { rates } from './rates.ts';
import { readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';
import { indexAtTime, timelineOf } from './timeline.ts';

const majed = buildVoice();
const recording = recordedVoice('ar');

describe('the times of what is read', () => {
  it('are those of the recording, where it is heard', () => {
    const reading = readingOf(buildRecorded({}, [0, 4, 9]));
    expect(timelineOf(reading, [recording, majed], 1)).toEqual({ starts: [0, 4, 9], total: 12 });
    expect(timelineOf(reading, [recording, majed], 2)).toEqual({ starts: [0, 2, 4.5], total: 6 });
  });

  it('are estimated by the letters where the voice of the device is heard, though there is a recording', () => {
    const reading = readingOf(buildRecorded({ abstract: ['ا'.repeat(26), 'ب'.repeat(13)] }));
    expect(timelineOf(reading, [majed, recording], 1)).toEqual({ starts: [0, 2], total: 3 });
    expect(timelineOf(reading, [majed], 1.5).total).toBeCloseTo(2);
  });

  it('add up over a list in which one story is recorded and another is not', () => {
    const reading = readingOf(
      buildList(buildRecorded({ headline: 'ا'.repeat(13) }), buildStory('أ', { headline: 'ا'.repeat(13) })),
    );
    expect(timelineOf(reading, [recording, majed], 1).starts).toEqual([0, 1, 5, 9, 13, 14]);
  });

  it('are none of what nobody can say, and the end leads to what can be heard', () => {
    const reading = readingOf(buildList(buildRecorded(), buildStory('أ')));
    const timeline = timelineOf(reading, [recording], 1);
    expect(timeline).toEqual({ starts: [0, 0, 4, 8, 12, 12], total: 12 });
    expect([indexAtTime(timeline, 0), indexAtTime(timeline, 99)]).toEqual([1, 3]);
  });

  it.each(rates)('are as much shorter as the voice is faster: %s', (rate) => {
    const reading = readingOf(buildListenable());
    const usual = timelineOf(reading, [majed], 1);
    expect(timelineOf(reading, [majed], rate).total * rate).toBeCloseTo(usual.total);
  });

  it('are none where there is nothing', () => {
    const nothing = timelineOf(readingOf(buildListenable({ abstract: [] })), [majed], 1);
    expect(nothing).toEqual({ starts: [], total: 0 });
    expect(indexAtTime(nothing, 5)).toBe(0);
  });

  it('lead back to the sentence, from any moment in it', () => {
    const reading = readingOf(buildListenable());
    fc.assert(
      fc.property(
        fc.constantFrom(...rates),
        fc.nat(2),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (rate, index, share) => {
          const timeline = timelineOf(reading, [majed], rate);
          const start = timeline.starts[index] ?? 0;
          const end = timeline.starts[index + 1] ?? timeline.total;
          expect(indexAtTime(timeline, start + (end - start) * share)).toBe(index);
        },
      ),
    );
    const timeline = timelineOf(reading, [majed], 1);
    expect([indexAtTime(timeline, -3), indexAtTime(timeline, 9_999)]).toEqual([0, 2]);
  });
});
