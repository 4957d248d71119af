import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { createController } from './controller.ts';
import { createSleepTimer } from './sleep-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const minute = 60_000;

/** A reader in the middle of a list; the engine keeps its sentence until the test ends it. */
function start() {
  const fake = createFakeEngine();
  const controller = createController({
    engine: fake.engine,
    choices: createFakeChoices(),
    region: 'SA',
    isOnline: () => true,
    now: () => performance.now(),
  });
  const onOver = vi.fn();
  const timer = createSleepTimer(controller, onOver);
  controller.listenTo(buildList(buildStory('أ'), buildStory('ب')));
  fake.report({ type: 'started' });
  /** Time goes by with a voice that keeps talking: for the watchdog every sentence begins anew. */
  const pass = (minutes: number) => {
    for (let second = 0; second < minutes * 60; second += 1) {
      if (controller.getPlayer().status === 'speaking') {
        controller.seek(0);
        fake.report({ type: 'started' });
      }
      vi.advanceTimersByTime(1_000);
    }
  };
  const status = () => controller.getPlayer().status;
  return { ...fake, controller, timer, onOver, pass, status };
}

describe('a reader who wants to fall asleep', () => {
  it('hears the voice for as many minutes as they chose, and then nothing, with the place kept', () => {
    const { timer, onOver, pass, status, controller, report } = start();
    timer.set(10);
    pass(9.9);
    expect([status(), timer.getSleep(), onOver.mock.calls.length]).toEqual(['speaking', { minutes: 10 }, 0]);
    pass(0.1);
    expect(controller.getPlayer()).toMatchObject({ status: 'paused', index: 0 });
    expect([timer.getSleep(), onOver.mock.calls.length]).toEqual([null, 1]);
    controller.resume();
    report({ type: 'started' });
    pass(20);
    expect([status(), onOver.mock.calls.length]).toEqual(['speaking', 1]);
  });

  it('may choose other minutes: only the last choice counts', () => {
    const { timer, onOver, pass, status } = start();
    timer.set(10);
    pass(9);
    timer.set(20);
    pass(19);
    expect([status(), onOver.mock.calls.length]).toEqual(['speaking', 0]);
    pass(1);
    expect([status(), onOver.mock.calls.length]).toEqual(['paused', 1]);
  });

  it('may change their mind', () => {
    const { timer, onOver, pass, status } = start();
    timer.set(10);
    timer.set(null);
    pass(11);
    expect([status(), timer.getSleep(), onOver.mock.calls.length]).toEqual(['speaking', null, 0]);
  });

  it('hears the story to its end, and the next one only when awake again', () => {
    const { timer, said, finishSentence, status, controller } = start();
    timer.set('part');
    finishSentence();
    expect(timer.getSleep()).toBe('part');
    finishSentence();
    expect([said(), status(), timer.getSleep()]).toEqual([['عنوان أ', 'خلاصة أ.'], 'paused', null]);
    controller.resume();
    finishSentence();
    finishSentence();
    expect(status()).toBe('idle');
  });

  it('is not put to sleep by an end that was chosen before minutes, nor by minutes before an end', () => {
    const { timer, finishSentence, pass, status, said, report } = start();
    timer.set('part');
    timer.set(10);
    for (const _ of ['headline', 'abstract']) finishSentence();
    expect(said().at(-1)).toBe('عنوان ب');
    report({ type: 'started' });
    timer.set('part');
    pass(11);
    expect([status(), timer.getSleep()]).toEqual(['speaking', 'part']);
  });

  it('is not told that the voice fell silent when it had been paused before', () => {
    const { timer, controller, onOver } = start();
    timer.set(10);
    controller.pause();
    vi.advanceTimersByTime(11 * minute);
    expect([timer.getSleep(), onOver.mock.calls.length]).toEqual([null, 0]);
  });

  it('has it forgotten after the last story, which ends by itself', () => {
    const { timer, controller, finishSentence, said } = start();
    controller.listenTo(buildListenable({ abstract: ['نعم.'] }));
    timer.set('part');
    finishSentence();
    expect([controller.getPlayer().status, timer.getSleep()]).toEqual(['idle', null]);
    controller.listenTo(buildList(buildStory('أ'), buildStory('ب')));
    for (const _ of ['headline', 'abstract']) finishSentence();
    expect(said().at(-1)).toBe('عنوان ب');
  });

  it.each([10, 'part'] as const)('has it forgotten by stopping: %s', (wanted) => {
    const { timer, controller, onOver, pass } = start();
    const watch = vi.fn();
    timer.subscribe(watch);
    timer.set(wanted);
    controller.stop();
    expect([timer.getSleep(), watch.mock.calls.length]).toEqual([null, 2]);
    pass(11);
    expect(onOver).not.toHaveBeenCalled();
  });

  it('leaves no timer behind, and is told nothing more', () => {
    const { timer, controller, onOver } = start();
    controller.pause();
    timer.set(10);
    timer.end();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(11 * minute);
    expect(onOver).not.toHaveBeenCalled();
  });
});
