import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildList, buildStory, buildUnsayable } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { EngineReport, Voice } from './engines/engine.ts';
import { play } from './player.ts';
import type { PlayerEffect, PlayerEvent } from './player-event.ts';
import { idlePlayer, isOpen, isPlaying, type Player } from './player-state.ts';
import { readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';
import { canSay } from './voice-for.ts';

type SayEffect = Extract<PlayerEffect, { type: 'say' }>;

const majed = buildVoice();
const daniel = buildVoice({ name: 'Daniel', lang: 'en-GB' });
const recording = recordedVoice('ar');

describe('whatever happens in whatever order', () => {
  const stories = [
    buildRecorded({ id: 'recorded' }),
    buildStory('أ'),
    buildUnsayable(),
    buildStory('ب', { inLanguage: 'en', headline: 'News', abstract: ['One.', 'Two.'] }),
    buildStory('ج'),
  ];
  const reading = fc.subarray(stories, { minLength: 0 }).map((some) => readingOf(buildList(...some)));
  const whole = fc.constantFrom(
    readingOf(buildRecorded()),
    readingOf({ id: '/whole/x', article: buildListenable() }),
  );
  const anyReading = fc.oneof(reading, whole);
  const voices = fc.shuffledSubarray<Voice>([
    recording,
    majed,
    daniel,
    buildVoice({ name: 'Hamed', local: false }),
  ]);
  const index = fc.integer({ min: -3, max: 20 });
  const report = fc.oneof(
    fc.constantFrom<EngineReport>({ type: 'started' }, { type: 'ended' }),
    fc.record({
      type: fc.constant('reached' as const),
      offset: fc.integer({ min: -5, max: 300 }),
      length: fc.nat(9),
    }),
    fc.record({
      type: fc.constant('failed' as const),
      problem: fc.constantFrom(
        'interrupted' as const,
        'not-allowed',
        'network',
        'voice-unavailable',
        'broken',
      ),
    }),
  );
  /** How much older than the order in flight a report is: mostly of the order itself. */
  const age = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3));
  type Late = { age: number; make: (generation: number) => PlayerEvent };
  const late: fc.Arbitrary<Late> = fc.oneof(
    fc.record({ age, report, at: fc.nat(9_000) }).map(({ age: of, ...rest }) => ({
      age: of,
      make: (generation: number): PlayerEvent => ({ type: 'report', generation, ...rest }),
    })),
    fc.record({ age, online: fc.boolean() }).map(({ age: of, online }) => ({
      age: of,
      make: (generation: number): PlayerEvent => ({ type: 'overdue', generation, online }),
    })),
    age.map((of) => ({
      age: of,
      make: (generation: number): PlayerEvent => ({ type: 'voices-overdue', generation }),
    })),
  );
  const asked: fc.Arbitrary<PlayerEvent> = fc.oneof(
    fc.record({
      type: fc.constant('listen' as const),
      reading: anyReading,
      voices,
      index: fc.option(fc.nat(12), { nil: undefined }),
    }),
    fc.record({
      type: fc.constant('lay-out' as const),
      reading: anyReading.filter(({ utterances }) => utterances.length > 0),
      voices,
      index: fc.constant(0),
    }),
    fc.record({ type: fc.constant('replace' as const), reading: anyReading, voices }),
    fc.record({ type: fc.constantFrom('resume' as const, 'voice' as const, 'voices' as const), voices }),
    fc.record({ type: fc.constant('seek' as const), index }),
    fc.record({ type: fc.constant('previous' as const), at: fc.nat(9_000) }),
    fc.record({ type: fc.constant('sleep-after-part' as const), on: fc.boolean() }),
    fc.constantFrom<PlayerEvent>(
      { type: 'pause' },
      { type: 'stop' },
      { type: 'next' },
      { type: 'next-part' },
      { type: 'previous-part' },
      { type: 'rate', rate: 2 },
    ),
  );

  /** What the engines and the timers have in hand, by the generation of the order. */
  type InHand = { order: number | null; waiting: number | null };

  const eventOf = (next: PlayerEvent | Late, { generation }: Player) =>
    'make' in next ? next.make(generation - next.age) : next;

  function carryOut(effect: PlayerEffect, inHand: InHand): InHand {
    if (effect.type === 'silence') return { order: null, waiting: null };
    return effect.type === 'say'
      ? { ...inHand, order: effect.generation }
      : { ...inHand, waiting: effect.generation };
  }

  function expectSayable({ order: { utterance, voice, pieces } }: SayEffect, player: Player) {
    expect(canSay(voice, utterance)).toBe(true);
    expect((pieces ?? [utterance]).map(({ text }) => text).join('')).toBe(utterance.text);
    expect(isOpen(player) && player.reading.utterances[player.index]).toBe(utterance);
  }

  function expectSound(player: Player, { order, waiting }: InHand) {
    const hasText = isOpen(player) && player.reading.utterances.length > 0;
    if (hasText) expect(player.reading.utterances[player.index]).toBeDefined();
    if (isPlaying(player)) expect(player.voice ? order : waiting).toBe(player.generation);
    else expect([order, waiting]).toEqual([null, null]);
  }

  it('the place is in the text, every order has a voice that can say it, and nobody waits for nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(asked, late), { maxLength: 50 }), (events) => {
        let player = idlePlayer(1);
        let inHand: InHand = { order: null, waiting: null };
        for (const next of events) {
          const step = play(player, eventOf(next, player));
          player = step.player;
          for (const effect of step.effects) {
            inHand = carryOut(effect, inHand);
            if (effect.type === 'say') expectSayable(effect, player);
          }
          expectSound(player, inHand);
        }
      }),
      { numRuns: 300 },
    );
  });
});
