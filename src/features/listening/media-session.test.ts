import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { createController } from './controller.ts';
import { showInMediaSession } from './media-session.ts';
import { stayAwake } from './stay-awake.ts';

const paper = { name: 'قارئ', base: '/' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MediaMetadata',
    class {
      readonly title: string;
      constructor({ title }: { title: string }) {
        this.title = title;
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

function start() {
  const fake = createFakeEngine();
  const controller = createController({
    engine: fake.engine,
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
    setActionHandler(action: string, handler: MediaSessionActionHandler | null) {
      if (action === 'stop') throw new TypeError('unknown action');
      handlers.set(action, handler);
    },
  };
  const lock = createSwitch('hold', 'release');
  const end = showInMediaSession(controller, loop, paper, session as unknown as MediaSession);
  const sleep = stayAwake(controller, lock);
  const press = (action: string) => handlers.get(action)?.({ action: action as MediaSessionAction });
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
