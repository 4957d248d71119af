import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { createController, type Surroundings } from './controller.ts';
import { showInMediaSession } from './media-session.ts';
import { stayAwake } from './stay-awake.ts';

const paper = { name: 'قارئ', base: '/' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MediaMetadata',
    class {
      readonly title: string;
      readonly artwork: readonly MediaImage[];
      constructor({ title, artwork }: { title: string; artwork: MediaImage[] }) {
        this.title = title;
        this.artwork = artwork;
      }
    },
  );
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

/** Something that is on or off, by the names of its two switches. */
function createSwitch<On extends string, Off extends string>(on: On, off: Off) {
  const state = { on: false, end: vi.fn() };
  const turn = (value: boolean) => () => {
    state.on = value;
  };
  return Object.assign(state, { [on]: turn(true), [off]: turn(false) } as Record<On | Off, () => void>);
}

function start(recordings: Surroundings['recordings'] = null) {
  const fake = createFakeEngine();
  const controller = createController({
    engine: fake.engine,
    recordings,
    choices: createFakeChoices(),
    region: 'SA',
    isOnline: () => true,
    now: () => performance.now(),
  });
  const loop = createSwitch('start', 'stop');
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const session = {
    metadata: null,
    playbackState: 'none',
    setPositionState: vi.fn(),
    setActionHandler(action: string, handler: MediaSessionActionHandler | null) {
      if (action === 'stop') throw new TypeError('unknown action');
      handlers.set(action, handler);
    },
  };
  const lock = createSwitch('hold', 'release');
  const end = showInMediaSession(controller, loop, paper, session as unknown as MediaSession);
  const sleep = stayAwake(controller, lock);
  const press = (action: string, details: { seekTime?: number; seekOffset?: number } = {}) =>
    handlers.get(action)?.({ action: action as MediaSessionAction, ...details });
  return { ...fake, controller, loop, session, handlers, lock, press, end, sleep };
}

describe('the lock screen and the keys of a headset', () => {
  it('show what is read from the first click on, and obey', () => {
    const { controller, loop, session, press, said } = start();
    controller.listenTo(buildListenable({ headline: 'عنوان' }));
    expect(loop.on).toBe(true);
    expect(session).toMatchObject({ playbackState: 'playing', metadata: { title: 'عنوان' } });
    press('nexttrack');
    press('previoustrack');
    press('pause');
    press('play');
    expect(said()).toHaveLength(4);
  });

  it('stay while paused, with the loop running, and let the screen sleep', () => {
    const { controller, loop, session, lock } = start();
    controller.listenTo(buildListenable());
    expect(lock.on).toBe(true);
    controller.pause();
    expect([loop.on, session.playbackState, lock.on]).toEqual([true, 'paused', false]);
  });

  it.each(['stop', 'finish', 'fail'])('go, and no silent loop is left running, after: %s', (how) => {
    const { controller, loop, session, handlers, lock, report } = start();
    controller.listenTo(buildListenable({ abstract: ['نعم.'] }));
    if (how === 'stop') controller.stop();
    if (how === 'finish') report({ type: 'ended' });
    if (how === 'fail') report({ type: 'failed', problem: 'not-allowed' });
    expect([loop.on, session.playbackState, session.metadata, lock.on]).toEqual([false, 'none', null, false]);
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
  });

  it('are given back at the end', () => {
    const { controller, loop, session, lock, end, sleep } = start();
    controller.listenTo(buildListenable());
    end();
    sleep();
    expect(loop.end).toHaveBeenCalled();
    expect([session.playbackState, lock.on]).toEqual(['none', false]);
  });

  it('are done without where there is no media session', () => {
    const { controller, loop } = start();
    expect(() => showInMediaSession(controller, loop, paper, undefined)()).not.toThrow();
  });
});

describe('the lock screen of a reader who hears a list', () => {
  const picture = { url: 'media/picture.jpg', width: 1600, height: 900, alt: '' };
  const [first, second] = [buildStory('أ', { image: [picture] }), buildStory('ب')];

  it('shows each story with its picture, and none where there is none', () => {
    const { controller, session, finishSentence } = start();
    controller.listenTo(buildList(first, second));
    const shown = session.metadata;
    expect(shown).toMatchObject({
      title: 'عنوان أ',
      artwork: [{ src: expect.stringContaining('picture.jpg.720.webp'), type: 'image/webp' }],
    });
    finishSentence();
    expect(session.metadata).toBe(shown);
    finishSentence();
    expect(session.metadata).toMatchObject({ title: 'عنوان ب', artwork: [] });
  });

  it('skips from story to story, and from sentence to sentence with the other keys', () => {
    const { controller, press, said } = start();
    controller.listenTo(buildList(first, second));
    press('nexttrack');
    press('seekforward');
    press('previoustrack');
    press('previoustrack');
    expect(said()).toEqual(['عنوان أ', 'عنوان ب', 'خلاصة ب.', 'عنوان ب', 'عنوان أ']);
  });

  it('shows how far it is in the list, and goes where the reader points', () => {
    const { controller, session, press, said } = start();
    controller.listenTo(buildList(first, second));
    const { duration } = session.setPositionState.mock.lastCall?.[0] ?? {};
    expect(session.setPositionState).toHaveBeenLastCalledWith({ duration, position: 0, playbackRate: 1 });
    press('seekto', { seekTime: duration - 0.1 });
    expect(said().at(-1)).toBe('خلاصة ب.');
    const { position } = session.setPositionState.mock.lastCall?.[0] ?? {};
    expect(position).toBeGreaterThan(duration / 2);
    press('seekto');
    expect(said().at(-1)).toBe('عنوان أ');
    press('seekto', { seekTime: 99_999 });
    expect(said().at(-1)).toBe('خلاصة ب.');
  });

  it('never shows a place behind the end, which browsers refuse with an error', () => {
    const { controller, session, finishSentence } = start();
    controller.listenTo(buildList(first, second));
    for (const _ of [1, 2, 3]) finishSentence();
    controller.setRate(2);
    expect(session.setPositionState.mock.calls.length).toBeGreaterThan(3);
    for (const [{ position, duration }] of session.setPositionState.mock.calls)
      expect(position).toBeLessThanOrEqual(duration);
  });

  it('has nothing to show where nothing can be said', () => {
    const { controller, session } = start();
    controller.listenTo(buildList());
    expect([session.playbackState, session.setPositionState.mock.calls]).toEqual(['none', []]);
  });
});

describe('a recording on the lock screen', () => {
  const recordings = { say: () => undefined, silence: () => undefined, secondsInto: () => 2.5 };

  it('needs no silent loop, and lets the screen sleep; the voice of the device needs both', () => {
    const { controller, loop, lock, finishSentence } = start(recordings);
    controller.listenTo(buildRecorded());
    expect([loop.on, lock.on]).toEqual([false, false]);
    controller.listenTo(buildList(buildStory('أ'), buildRecorded()));
    expect([loop.on, lock.on]).toEqual([true, true]);
    for (const _ of ['headline', 'abstract', 'headline']) finishSentence();
    expect([loop.on, lock.on]).toEqual([false, false]);
  });

  it('says to the second where it is, also while paused, and skips by seconds', () => {
    const say = vi.fn();
    const { controller, session, press } = start({ ...recordings, say });
    controller.listenTo(buildRecorded());
    controller.pause();
    expect(session.setPositionState).toHaveBeenLastCalledWith({
      duration: 12,
      position: 2.5,
      playbackRate: 1,
    });
    controller.resume();
    press('seekforward', { seekOffset: 3 });
    expect(say.mock.lastCall?.[0]).toMatchObject({ utterance: { recording: { start: 4 } }, into: 1.5 });
    press('seekto', { seekTime: 9 });
    expect(say.mock.lastCall?.[0]).toMatchObject({ utterance: { recording: { start: 8 } }, into: 1 });
  });
});
