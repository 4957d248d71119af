import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { EngineReport } from './engines/engine.ts';
import { play } from './player.ts';
import type { PlayerEvent } from './player-event.ts';
import { idlePlayer, isOpen, type Player } from './player-state.ts';
import { readingOf } from './reading.ts';
import { runPlayer as run } from './run-player.ts';

const majed = buildVoice();
const hamed = buildVoice({ name: 'Hamed', local: false });
const reading = readingOf(buildListenable());
const listen: PlayerEvent = { type: 'listen', reading, voices: [majed] };
const place = (player: Player) => (isOpen(player) ? player.index : null);
const texts = reading.utterances.map(({ text }) => text);

describe('the player', () => {
  it('says one sentence at a time, from the first to the last, and then rests', () => {
    const { player, said } = run([
      listen,
      ...texts.flatMap(() => [{ type: 'started' }, { type: 'ended' }] as const),
    ]);
    expect(said).toEqual(texts);
    expect(player).toMatchObject({ status: 'idle', outcome: 'finished' });
  });

  it('is heard only from the moment the engine starts', () => {
    expect(run([listen]).player.status).toBe('preparing');
    expect(run([listen, { type: 'started' }]).player.status).toBe('speaking');
  });

  it('survives an engine that never says it started, and one that says so twice', () => {
    expect(run([listen, { type: 'ended' }]).said).toEqual(texts.slice(0, 2));
    expect(run([listen, { type: 'reached', offset: 0, length: 4 }]).player.status).toBe('speaking');
    expect(run([listen, { type: 'started' }, { type: 'started' }]).said).toEqual(texts.slice(0, 1));
  });

  it('pauses by silence, and resumes by saying the sentence again', () => {
    const paused = run([listen, { type: 'ended' }, { type: 'started' }, { type: 'pause' }]);
    expect(paused.player.status).toBe('paused');
    expect(paused.effects.at(-1)).toEqual({ type: 'silence' });
    expect(run([{ type: 'resume', voices: [majed] }], paused.player).said).toEqual([texts[1]]);
  });

  it.each<EngineReport>([{ type: 'ended' }, { type: 'failed', problem: 'interrupted' }, { type: 'started' }])(
    'is not moved by what a cancelled sentence still reports: %o',
    (report) => {
      const { player } = run([listen, { type: 'started' }]);
      const late: PlayerEvent = { type: 'report', generation: player.generation, at: 0, report };
      for (const event of [
        { type: 'next' },
        { type: 'pause' },
        { type: 'stop' },
        { type: 'rate', rate: 2 },
      ] as const) {
        const after = run([event], player).player;
        expect(run([late], after)).toMatchObject({ player: after, effects: [] });
      }
    },
  );

  it('takes the end of a sentence once, though it be reported twice', () => {
    const { player } = run([listen, { type: 'started' }]);
    const end: PlayerEvent = {
      type: 'report',
      generation: player.generation,
      at: 0,
      report: { type: 'ended' },
    };
    expect(place(run([end, end, end], player).player)).toBe(1);
  });

  it('goes back one sentence within two seconds, and repeats the sentence later', () => {
    const { player } = run([listen, { type: 'ended' }, { type: 'started' }]);
    expect(place(run([{ type: 'previous', at: 1_900 }], player).player)).toBe(0);
    expect(place(run([{ type: 'previous', at: 2_100 }], player).player)).toBe(1);
  });

  it('only moves the place when the reader skips while paused', () => {
    const { player, said } = run([
      listen,
      { type: 'pause' },
      { type: 'next' },
      { type: 'next' },
      { type: 'next' },
    ]);
    expect(said).toEqual(texts.slice(0, 1));
    expect([player.status, place(player)]).toEqual(['paused', 2]);
  });

  it('says the sentence again at a new rate, and only keeps the rate while silent', () => {
    const { effects } = run([listen, { type: 'started' }, { type: 'rate', rate: 1.5 }]);
    expect(effects.at(-1)).toMatchObject({
      type: 'say',
      order: { rate: 1.5, utterance: { text: texts[0] } },
    });
    expect(run([{ type: 'rate', rate: 2 }])).toMatchObject({ player: { rate: 2 }, effects: [] });
  });

  it('says the sentence again with the voice the reader picks', () => {
    const { effects } = run([listen, { type: 'started' }, { type: 'voice', voices: [hamed, majed] }]);
    expect(effects.at(-1)).toMatchObject({ type: 'say', order: { voice: hamed } });
  });

  it('repeats the last sentence, or begins anew, after the end', () => {
    const { player } = run([listen, { type: 'ended' }, { type: 'ended' }, { type: 'ended' }]);
    expect(run([{ type: 'previous', at: 0 }], player).said).toEqual([texts[2]]);
    expect(run([{ type: 'resume', voices: [majed] }], player).said).toEqual([texts[0]]);
  });

  it('marks the word on the page, and no word when the engine gives a place outside the sentence', () => {
    const reached = (offset: number) => run([listen, { type: 'reached', offset, length: 4 }]).player;
    expect(reached(0)).toMatchObject({ word: { start: 0, end: 4 } });
    expect(reached(5_000)).toMatchObject({ word: null });
  });

  it('keeps one sentence in flight and a place inside the text, whatever happens in whatever order', () => {
    const report = fc.constantFrom<EngineReport>(
      { type: 'started' },
      { type: 'ended' },
      { type: 'reached', offset: 3, length: 2 },
      { type: 'failed', problem: 'interrupted' },
      { type: 'failed', problem: 'broken' },
      { type: 'failed', problem: 'network' },
      { type: 'failed', problem: 'voice-unavailable' },
    );
    const generation = fc.nat(12);
    const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
      fc.record({ type: fc.constant('report' as const), generation, at: fc.nat(9_000), report }),
      fc.record({ type: fc.constant('overdue' as const), generation, online: fc.boolean() }),
      fc.record({ type: fc.constant('previous' as const), at: fc.nat(9_000) }),
      fc.constantFrom<PlayerEvent>(
        listen,
        { ...listen, voices: [] },
        { type: 'pause' },
        { type: 'resume', voices: [hamed, majed] },
        { type: 'next' },
        { type: 'stop' },
        { type: 'rate', rate: 2 },
        { type: 'voices', voices: [hamed] },
        { type: 'voice', voices: [majed] },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let player = idlePlayer(1);
        for (const next of events) {
          const step = play(player, next);
          const orders = step.effects.filter(({ type }) => type === 'say');
          expect(orders.length).toBeLessThanOrEqual(1);
          expect(step.player.generation).toBeGreaterThanOrEqual(player.generation);
          if (orders.length > 0) expect(step.player.generation).toBeGreaterThan(player.generation);
          player = step.player;
          if (isOpen(player)) expect(texts[player.index]).toBeDefined();
        }
      }),
    );
  });
});
