import { describe, expect, it } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { EngineReport } from './engines/engine.ts';
import type { PlayerEvent } from './player-event.ts';
import { isOpen, type Player } from './player-state.ts';
import { readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';
import { runPlayer as run } from './run-player.ts';

const majed = buildVoice();
const hamed = buildVoice({ name: 'Hamed', local: false });
const reading = readingOf(buildListenable());
const listen: PlayerEvent = { type: 'listen', reading, voices: [majed] };
const place = (player: Player) => (isOpen(player) ? player.index : null);
const texts = reading.utterances.map(({ text }) => text);

describe('the player, when something goes wrong', () => {
  it('waits for a list of voices that is late, and speaks when it comes', () => {
    const waiting = run([{ ...listen, voices: [] }]);
    expect(waiting.said).toEqual([]);
    expect(run([{ type: 'voices', voices: [majed] }], waiting.player).said).toEqual(texts.slice(0, 1));
  });

  it('tells that there is no voice when none comes', () => {
    const { player } = run([{ ...listen, voices: [] }]);
    const overdue: PlayerEvent = { type: 'voices-overdue', generation: player.generation };
    expect(run([overdue], player).player).toMatchObject({ status: 'failed', reason: 'no-voice' });
  });

  it('keeps its voice when better ones arrive in the middle', () => {
    const { player, said } = run([
      listen,
      { type: 'started' },
      { type: 'voices', voices: [hamed, majed] },
      { type: 'ended' },
    ]);
    expect(said).toEqual(texts.slice(0, 2));
    expect(player).toMatchObject({ voice: majed, voices: [majed, hamed] });
  });

  it('says a sentence once more that was cut off before it began: another tab clears the queue of the device', () => {
    const interrupted: EngineReport = { type: 'failed', problem: 'interrupted' };
    const first = run([listen, interrupted]);
    expect(first.said).toEqual([texts[0], texts[0]]);
    expect(first.player.status).toBe('preparing');
    expect(run([interrupted], first.player).player.status).toBe('paused');
    expect(run([listen, { type: 'started' }, interrupted]).player.status).toBe('paused');
  });

  it('takes the next voice of the language when one cannot speak, and none of another', () => {
    const missing: EngineReport = { type: 'failed', problem: 'voice-unavailable' };
    const first = run([{ ...listen, voices: [hamed, majed] }, missing]);
    expect(first.player).toMatchObject({ status: 'preparing', voice: majed, index: 0 });
    expect(run([missing], first.player).player).toMatchObject({ status: 'failed', reason: 'no-voice' });
  });

  it('goes on with a local voice when the network is lost, or tells of it and keeps the place', () => {
    const lost: EngineReport = { type: 'failed', problem: 'network' };
    expect(run([{ ...listen, voices: [hamed, majed] }, lost]).player).toMatchObject({ voice: majed });
    const { player } = run([{ ...listen, voices: [hamed] }, { type: 'ended' }, lost]);
    expect(player).toMatchObject({ status: 'failed', reason: 'network', index: 1 });
    expect(run([{ type: 'resume', voices: [hamed] }], player).said).toEqual([texts[1]]);
  });

  describe('in a list', () => {
    const persian = buildVoice({ name: 'فارسی', lang: 'fa-IR' });
    const recorded = recordedVoice('ar');
    const recordedStory = (id: string) =>
      buildRecorded({ id, headline: `عنوان ${id}`, abstract: [`خلاصة ${id}.`] });
    const gone: EngineReport = { type: 'failed', problem: 'voice-unavailable' };

    it('passes over a story whose voice is gone, if another can be said', () => {
      const list = readingOf(buildList(buildStory('أ'), { ...buildStory('fa'), inLanguage: 'fa' }));
      const { said, player } = run([{ type: 'listen', reading: list, voices: [majed, persian] }, gone]);
      expect(said).toEqual(['عنوان أ', 'عنوان fa']);
      expect(run([gone], player).player).toMatchObject({ status: 'failed', reason: 'no-voice', index: 2 });
    });

    it('tries the recording of the next story where that of this one does not play and nothing else can', () => {
      const list = readingOf(buildList(recordedStory('أ'), recordedStory('ب')));
      const broken: EngineReport = { type: 'failed', problem: 'broken' };
      const { said, player } = run([{ type: 'listen', reading: list, voices: [recorded] }, broken]);
      expect(said.at(-1)).toBe('خلاصة ب.');
      expect(run([broken], player).player).toMatchObject({ status: 'failed', reason: 'recording' });
    });
  });

  it('tells that the browser wants a press first', () => {
    const { player } = run([listen, { type: 'failed', problem: 'not-allowed' }]);
    expect(player).toMatchObject({ status: 'failed', reason: 'not-allowed' });
  });

  it('pauses when something else takes the voice away', () => {
    const { player } = run([listen, { type: 'started' }, { type: 'failed', problem: 'interrupted' }]);
    expect([player.status, place(player)]).toEqual(['paused', 0]);
  });

  it('says a sentence once more when the engine is stuck, then tells', () => {
    const first = run([listen]);
    const again = run([{ type: 'overdue', generation: first.player.generation, online: true }], first.player);
    expect(again.said).toEqual(texts.slice(0, 1));
    const { player } = run(
      [{ type: 'overdue', generation: again.player.generation, online: true }],
      again.player,
    );
    expect(player).toMatchObject({ status: 'failed', reason: 'stuck', index: 0 });
  });

  it('lays a silent remote voice to the network when there is none', () => {
    let { player } = run([{ ...listen, voices: [hamed] }]);
    for (let time = 0; time < 2; time += 1) {
      player = run([{ type: 'overdue', generation: player.generation, online: false }], player).player;
    }
    expect(player).toMatchObject({ status: 'failed', reason: 'network' });
  });
});
