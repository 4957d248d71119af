import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildRecorded } from '../../../tests/fixtures/listening/build-recorded.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { FakeAudio } from '../../../tests/fixtures/listening/fake-audio.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { type Controller, createController, type Surroundings } from './controller.ts';
import { createRecordedEngine } from './engines/recorded.ts';
import { recordedVoice } from './reading-voices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const majed = buildVoice();
const hoda = buildVoice({ name: 'Hoda', lang: 'ar-EG' });

/** A device with a voice of its own and an <audio> for recordings, both of which obey the test. */
function start(changes: Partial<Surroundings> = {}) {
  const audio = new FakeAudio();
  const device = createFakeEngine([majed, hoda]);
  const choices = createFakeChoices();
  const controller = createController({
    engine: device.engine,
    recordings: createRecordedEngine(
      (url) => url,
      async () => true,
      () => audio.asElement(),
      () => audio.clock,
    ),
    choices,
    region: 'SA',
    isOnline: () => true,
    now: () => performance.now(),
    ...changes,
  });
  return { audio, device, choices, controller };
}

describe('a reader who hears a recording', () => {
  it('hears it to the end as one stretch of sound, and the voice of the device never', () => {
    const { audio, controller, device } = start();
    controller.listenTo(buildRecorded());
    audio.settle('playing');
    for (const time of [3.96, 7.96]) audio.reach(time);
    expect(controller.getPlayer()).toMatchObject({ status: 'speaking', index: 2 });
    audio.reach(11.96);
    expect(controller.getPlayer()).toMatchObject({ status: 'idle', outcome: 'finished' });
    expect([audio.seeks, audio.plays, device.said()]).toEqual([[0], 1, []]);
  });

  it('hears the same sentence from the device when the recording stalls in the middle, and one voice only', () => {
    const { audio, controller, device } = start();
    controller.listenTo(buildRecorded());
    audio.settle('playing');
    audio.reach(3.96);
    vi.advanceTimersByTime(10_000);
    expect(device.said()).toEqual([]);
    vi.advanceTimersByTime(3_500);
    expect(device.said()).toEqual([buildRecorded().abstract?.[1]]);
    expect(audio.paused).toBe(true);
    audio.fire('pause', 'timeupdate', 'playing', 'ended');
    expect(controller.getPlayer()).toMatchObject({ status: 'preparing', index: 1 });
  });

  it('hears it from the device when the file never comes', () => {
    const { controller, device } = start();
    controller.listenTo(buildRecorded());
    vi.advanceTimersByTime(10_000);
    expect(device.said()).toEqual([buildRecorded().abstract?.[0]]);
  });

  it('is not cut short by impatience where the reader of the recording takes a long time', () => {
    const { audio, controller, device } = start();
    controller.listenTo(buildRecorded({ abstract: ['نعم.', 'لا.'] }, [0, 11]));
    audio.settle('playing');
    audio.reach(0.2);
    vi.advanceTimersByTime(10_500);
    expect([device.said(), controller.getPlayer().status]).toEqual([[], 'speaking']);
  });

  it('pauses with the sound that a call takes away, and goes on in the middle of the sentence', () => {
    const { audio, controller } = start();
    controller.listenTo(buildRecorded());
    audio.settle('playing');
    audio.reach(2.5);
    audio.interrupt();
    expect(controller.getPlayer().status).toBe('paused');
    controller.resume();
    expect([audio.paused, audio.currentTime, audio.seeks]).toEqual([false, 2.5, [0]]);
  });

  it('goes from a recorded story to one that is not, and only one of the two is ever heard', () => {
    const { audio, controller, device } = start();
    controller.listenTo(buildList(buildRecorded({ id: 'recorded' }), buildStory('أ')));
    expect(device.said()).toHaveLength(1);
    device.finishSentence();
    audio.settle('playing');
    for (const time of [3.96, 7.96]) audio.reach(time);
    expect([audio.paused, device.said().length]).toEqual([false, 1]);
    audio.reach(11.96);
    expect([audio.paused, device.said().at(-1)]).toEqual([true, 'عنوان أ']);
    audio.fire('pause');
    expect(controller.getPlayer()).toMatchObject({ status: 'preparing', index: 4 });
  });

  it('repeats the sentence with one press once it has been heard for a while', () => {
    const { audio, controller } = start();
    controller.listenTo(buildRecorded());
    audio.settle('playing');
    audio.reach(3.96);
    audio.reach(6.5);
    vi.advanceTimersByTime(2_100);
    controller.previous();
    expect([audio.currentTime, controller.getPlayer()]).toMatchObject([4, { index: 1 }]);
    controller.previous();
    expect([audio.currentTime, controller.getPlayer()]).toMatchObject([0, { index: 0 }]);
  });
});

describe('a reader who chooses who reads', () => {
  it('hears the device in place of the recording, and the recording again, and is remembered', () => {
    const { audio, controller, device, choices } = start();
    controller.listenTo(buildRecorded());
    controller.pickVoice(hoda);
    expect(device.orders.at(-1)?.voice).toBe(hoda);
    expect([audio.paused, choices.read().prefersRecording]).toEqual([true, false]);
    controller.pickVoice(recordedVoice('ar'));
    expect([audio.paused, choices.read().prefersRecording, choices.read().voices]).toEqual([
      false,
      true,
      { ar: hoda.id },
    ]);
  });

  it('does not forgo the recordings of other stories by choosing a voice for one that has none', () => {
    const { controller, choices, device } = start();
    controller.listenTo(buildList(buildStory('أ'), buildRecorded({ id: 'recorded' })));
    controller.pickVoice(hoda);
    expect(device.orders.at(-1)?.voice).toBe(hoda);
    expect(choices.read().prefersRecording).toBe(true);
  });

  it('hears a sample while what is read waits at its place, and goes on afterwards', () => {
    const { audio, controller, device } = start();
    controller.listenTo(buildRecorded());
    audio.settle('playing');
    audio.reach(3.96);
    controller.sample(hoda);
    expect([audio.paused, device.orders.at(-1)?.voice]).toEqual([true, hoda]);
    expect(controller.getPlayer()).toMatchObject({ status: 'paused', index: 1 });
    device.finishSentence();
    expect(controller.getPlayer()).toMatchObject({ status: 'preparing', index: 1 });
    expect(audio.paused).toBe(false);
  });

  it('hears one sample after another before it goes on', () => {
    const { controller, device } = start();
    controller.listenTo(buildListenable());
    controller.sample(hoda);
    controller.sample(hoda);
    device.report({ type: 'ended' }, 1);
    expect(controller.getPlayer().status).toBe('paused');
    device.report({ type: 'ended' }, 2);
    expect(controller.getPlayer().status).toBe('preparing');
  });

  it.each([
    ['paused already', (controller: Controller) => controller.pause()],
    ['moved meanwhile', (controller: Controller) => controller.next()],
  ])('does not go on after a sample where the reader has %s', (reason, act) => {
    const { controller, device } = start();
    controller.listenTo(buildListenable());
    if (reason === 'paused already') act(controller);
    controller.sample(hoda);
    if (reason === 'moved meanwhile') act(controller);
    device.report({ type: 'ended' });
    expect(controller.getPlayer().status).toBe('paused');
  });
});

describe('the player in a hostile browser', () => {
  it('still obeys after an engine has thrown', () => {
    const device = createFakeEngine();
    const { say } = device.engine;
    device.engine.say = () => {
      throw new Error('the engine is broken');
    };
    const { controller } = start({ engine: device.engine });
    expect(() => controller.listenTo(buildListenable())).toThrow('the engine is broken');
    device.engine.say = say;
    controller.pause();
    controller.resume();
    expect(device.said()).toHaveLength(1);
  });

  it('plays recordings where the device has no voice, and refuses what was not recorded', () => {
    const { audio, controller } = start({ engine: null });
    controller.listenTo(buildRecorded());
    expect(audio.paused).toBe(false);
    controller.listenTo(buildListenable());
    expect(audio.paused).toBe(true);
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'unsupported' });
  });

  it('leaves neither sound nor timer behind', () => {
    const { audio, controller } = start();
    controller.listenTo(buildRecorded());
    audio.settle('playing');
    controller.end();
    expect([audio.paused, vi.getTimerCount()]).toEqual([true, 0]);
  });
});
