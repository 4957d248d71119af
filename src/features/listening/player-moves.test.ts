import { describe, expect, it } from 'vitest';
import { buildList, buildStory, buildUnsayable } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { EngineReport, Voice } from './engines/engine.ts';
import type { PlayerEvent } from './player-event.ts';
import { isOpen, type Player } from './player-state.ts';
import { partAt, readingOf } from './reading.ts';
import { recordedVoice } from './reading-voices.ts';
import { runPlayer as run } from './run-player.ts';

const majed = buildVoice();
const daniel = buildVoice({ name: 'Daniel', lang: 'en-GB' });
const recording = recordedVoice('ar');
const listenTo = (listenable: Parameters<typeof readingOf>[0], voices: readonly Voice[]): PlayerEvent => ({
  type: 'listen',
  reading: readingOf(listenable),
  voices,
});
const storyOf = (player: Player) =>
  isOpen(player) ? partAt(player.reading, player.index)?.articleId : undefined;

describe('a list of stories', () => {
  it('is read from story to story, and one in a language without a voice is passed over, and told of at the end', () => {
    const { said, player } = run([
      listenTo(buildList(buildStory('أ'), buildUnsayable(), buildStory('ب')), [majed]),
      ...Array.from({ length: 4 }, () => ({ type: 'ended' }) as const),
    ]);
    expect(said).toEqual(['عنوان أ', 'خلاصة أ.', 'عنوان ب', 'خلاصة ب.']);
    expect(player).toMatchObject({ status: 'failed', reason: 'no-voice', index: 2 });
  });

  it('begins with the first story that can be said, and tells at the end of those that cannot', () => {
    const { said, player } = run([
      listenTo(buildList(buildUnsayable('a'), buildStory('أ'), buildUnsayable('b')), [majed]),
      { type: 'ended' },
      { type: 'ended' },
    ]);
    expect(said).toEqual(['عنوان أ', 'خلاصة أ.']);
    expect(player).toMatchObject({ status: 'failed', reason: 'no-voice', index: 0 });
  });

  it('does not begin with another story than the one that the reader wants, and says why', () => {
    const list = buildList(buildStory('أ'), buildUnsayable(), buildRecorded({ id: 'recorded' }));
    const { said, player } = run([
      { type: 'listen', reading: readingOf(list), voices: [majed, recording], index: 2 },
    ]);
    expect([said, player]).toMatchObject([[], { status: 'preparing', voice: null, index: 2 }]);
    const { generation } = player;
    expect(run([{ type: 'voices-overdue', generation }], player).player).toMatchObject({
      status: 'failed',
      reason: 'no-voice',
      index: 2,
    });
  });

  it('waits for voices where nothing in it can be said yet', () => {
    const { player, effects } = run([listenTo(buildList(buildUnsayable(), buildStory('أ')), [])]);
    expect(player).toMatchObject({ status: 'preparing', voice: null });
    expect(effects.map(({ type }) => type)).toEqual(['silence', 'await-voices']);
    const { player: still, effects: none } = run([{ type: 'voices', voices: [daniel] }], player);
    expect([still.status, still.generation, none]).toEqual(['preparing', player.generation, []]);
    expect(run([{ type: 'voices', voices: [majed] }], player).said).toEqual(['عنوان أ']);
  });

  it('is heard from recordings where there are any, and from the voice of the device where there are none', () => {
    const list = buildList(buildRecorded({ id: 'recorded' }), buildStory('أ'));
    const { effects } = run([
      listenTo(list, [recording, majed]),
      ...Array.from({ length: 5 }, () => ({ type: 'ended' }) as const),
    ]);
    const voices = effects.flatMap((effect) => (effect.type === 'say' ? [effect.order.voice.id] : []));
    expect(voices).toEqual([majed.id, recording.id, recording.id, recording.id, majed.id, majed.id]);
  });

  it.each<[string, EngineReport | 'overdue']>([
    ['does not play', { type: 'failed', problem: 'broken' }],
    ['is out of reach', { type: 'failed', problem: 'network' }],
    ['stalls', 'overdue'],
  ])('goes on with the same sentence in the voice of the device when its recording %s', (_, what) => {
    const before = run([listenTo(buildRecorded(), [recording, majed]), { type: 'ended' }]);
    const { generation } = before.player;
    const event = what === 'overdue' ? ({ type: 'overdue', generation, online: true } as const) : what;
    const { player, effects } = run([event], before.player);
    expect(player).toMatchObject({ status: 'preparing', voice: majed, index: 1 });
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({
      type: 'say',
      order: { voice: majed, utterance: { segment: 'abstract.1' } },
    });
  });

  it.each<[EngineReport, object]>([
    [
      { type: 'failed', problem: 'not-allowed' },
      { status: 'failed', reason: 'not-allowed' },
    ],
    [{ type: 'failed', problem: 'interrupted' }, { status: 'paused' }],
  ])('leaves a recording its place when the browser or the world takes the sound: %o', (report, expected) => {
    const { player } = run([listenTo(buildRecorded(), [recording, majed]), { type: 'ended' }, report]);
    expect(player).toMatchObject({ ...expected, index: 1, voices: [recording, majed] });
    const again = run([{ type: 'resume', voices: [recording, majed] }], player);
    expect(again.player).toMatchObject({ status: 'preparing', voice: recording, index: 1 });
  });

  it('tells that the recording does not play where there is no other voice', () => {
    const { player } = run([listenTo(buildRecorded(), [recording]), { type: 'failed', problem: 'broken' }]);
    expect(player).toMatchObject({ status: 'failed', reason: 'recording', index: 0 });
  });

  it('keeps to the voice of the device after a recording failed, though the list of voices comes again', () => {
    const { player } = run([
      listenTo(buildRecorded(), [recording, majed]),
      { type: 'failed', problem: 'broken' },
      { type: 'voices', voices: [recording, majed] },
      { type: 'ended' },
    ]);
    expect(player).toMatchObject({ voice: majed, index: 1 });
  });
});

describe('a sentence that was begun before', () => {
  const lastOrder = (events: Parameters<typeof run>[0]) => {
    const effect = run(events).effects.at(-1);
    return effect?.type === 'say' ? effect.order : null;
  };
  const begun = [listenTo(buildRecorded(), [recording, majed]), { type: 'started' }] as const;

  it('goes on where it was after a pause, another speed or another voice', () => {
    const resume = { type: 'resume', voices: [recording, majed] } as const;
    expect(lastOrder([...begun, { type: 'pause' }, resume])).toMatchObject({ resumes: true });
    expect(lastOrder([...begun, { type: 'rate', rate: 2 }])).toMatchObject({ resumes: true, rate: 2 });
    expect(lastOrder([...begun, { type: 'voice', voices: [majed] }])).toMatchObject({ voice: majed });
  });

  it('begins anew when the reader goes back to it, or when it is said a second time', () => {
    expect(lastOrder([...begun, { type: 'previous', at: 5_000 }])).not.toHaveProperty('resumes');
    expect(lastOrder([...begun, { type: 'failed', problem: 'broken' }])).not.toHaveProperty('resumes');
    expect(
      lastOrder([
        ...begun,
        { type: 'ended' },
        { type: 'ended' },
        { type: 'ended' },
        { type: 'resume', voices: [majed] },
      ]),
    ).not.toHaveProperty('resumes');
  });
});

describe('a reader who wants silence at the end of the story', () => {
  const sleep = { type: 'sleep-after-part', on: true } as const;
  const list = buildList(buildStory('أ'), buildUnsayable(), buildStory('ب'));

  it('hears the story to its end and is left at the next that can be said', () => {
    const { player, said } = run([listenTo(list, [majed]), sleep, { type: 'ended' }, { type: 'ended' }]);
    expect(said).toEqual(['عنوان أ', 'خلاصة أ.']);
    expect(player).toMatchObject({ status: 'paused', sleepsAfterPart: false });
    expect(storyOf(player)).toBe('ب');
    const { said: next } = run(
      [{ type: 'resume', voices: [majed] }, { type: 'ended' }, { type: 'ended' }],
      player,
    );
    expect(next).toEqual(['عنوان ب', 'خلاصة ب.']);
  });

  it('is not put to sleep another time after the last story, which ends by itself', () => {
    const { player } = run([
      listenTo(buildListenable({ abstract: ['نعم.'] }), [majed]),
      sleep,
      { type: 'ended' },
    ]);
    expect(player).toMatchObject({ status: 'idle', outcome: 'finished', sleepsAfterPart: false });
  });

  it('is told of a last story that no voice can say, and left at it', () => {
    const { player } = run([
      listenTo(buildList(buildStory('أ'), buildUnsayable()), [majed]),
      sleep,
      { type: 'ended' },
      { type: 'ended' },
    ]);
    expect(player).toMatchObject({ status: 'failed', reason: 'no-voice', index: 2 });
  });

  it('hears nothing of the next story though the end of this one has no voice', () => {
    const mixed = buildStory('أ');
    const { parts, utterances, ...rest } = readingOf(buildList(mixed, buildStory('ب')));
    const reading = {
      ...rest,
      parts,
      utterances: utterances.map((utterance, index) =>
        index === 1 ? { ...utterance, lang: 'ja' } : utterance,
      ),
    };
    const { said, player } = run([{ type: 'listen', reading, voices: [majed] }, sleep, { type: 'ended' }]);
    expect([said, player.status]).toEqual([['عنوان أ'], 'paused']);
  });

  it('may change their mind, and forgets it by stopping', () => {
    const awake = run([
      listenTo(list, [majed]),
      sleep,
      { type: 'sleep-after-part', on: false },
      { type: 'ended' },
      { type: 'ended' },
    ]);
    expect(awake.said.at(-1)).toBe('عنوان ب');
    expect(run([listenTo(list, [majed]), sleep, { type: 'stop' }]).player.sleepsAfterPart).toBe(false);
  });
});
