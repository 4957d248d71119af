import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { createFakeChoices } from '../../../tests/fixtures/listening/fake-choices.ts';
import { createFakeEngine } from '../../../tests/fixtures/listening/fake-engine.ts';
import { createController, type Surroundings } from './controller.ts';
import type { Voice } from './engines/engine.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const article = buildListenable();
const hamed = buildVoice({
  name: 'Microsoft Hamed Online (Natural) - Arabic (Saudi Arabia)',
  lang: 'ar-SA',
  local: false,
});
const majed = buildVoice();

function start(voices: readonly Voice[] = [majed], changes: Partial<Surroundings> = {}) {
  const fake = createFakeEngine(voices);
  const choices = createFakeChoices();
  const controller = createController({
    engine: fake.engine,
    choices,
    region: 'SA',
    isOnline: () => true,
    now: () => performance.now(),
    ...changes,
  });
  return { ...fake, choices, controller, status: () => controller.getPlayer().status };
}

describe('listening to a summary', () => {
  it('begins inside the click', () => {
    const { controller, orders } = start();
    controller.listenTo(article);
    expect(orders[0]).toMatchObject({ voice: majed, rate: 1, utterance: { segment: 'abstract.0' } });
  });

  it('reads to the end, one sentence in flight', () => {
    const { controller, finishSentence, said, status } = start();
    controller.listenTo(article);
    for (const point of article.abstract ?? []) {
      expect(said().at(-1)).toBe(point);
      finishSentence();
    }
    expect(said()).toEqual(article.abstract);
    expect(status()).toBe('idle');
  });

  it('tells those who watch once for each change, and no more after they left', () => {
    const { controller, report } = start();
    const watch = vi.fn();
    const leave = controller.subscribe(watch);
    controller.listenTo(article);
    report({ type: 'started' });
    report({ type: 'started' });
    expect(watch).toHaveBeenCalledTimes(2);
    leave();
    controller.stop();
    expect(watch).toHaveBeenCalledTimes(2);
  });

  it('survives an engine that reports within say()', () => {
    const { controller, engine, status } = start();
    engine.say = (_, report) => report({ type: 'ended' });
    controller.listenTo(article);
    expect(status()).toBe('idle');
  });

  it('says a sentence again when the engine starts and never ends, and then tells', () => {
    const { controller, report, said, status } = start();
    controller.listenTo(article);
    for (let time = 0; time < 2; time += 1) {
      report({ type: 'started' });
      vi.advanceTimersByTime(60_000);
    }
    expect(said()).toEqual([article.abstract?.[0], article.abstract?.[0]]);
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'stuck' });
    report({ type: 'ended' });
    expect(status()).toBe('failed');
  });

  it('says a sentence again when the engine never starts', () => {
    const { controller, said } = start();
    controller.listenTo(article);
    vi.advanceTimersByTime(4_000);
    expect(said()).toHaveLength(2);
  });

  it('leaves a paused or finished reading alone', () => {
    const { controller, said, status } = start();
    controller.listenTo(article);
    controller.pause();
    vi.advanceTimersByTime(600_000);
    expect([status(), said().length]).toEqual(['paused', 1]);
  });

  it('speaks when the list of voices comes late, with or without an event', () => {
    const withEvent = start([]);
    withEvent.controller.listenTo(article);
    vi.advanceTimersByTime(1_500);
    withEvent.changeVoices([majed]);
    expect(withEvent.said()).toHaveLength(1);

    const without = start([]);
    without.controller.listenTo(article);
    without.changeVoicesInSilence([majed]);
    vi.advanceTimersByTime(250);
    expect(without.said()).toHaveLength(1);
  });

  it('tells that there is no Arabic voice when the list stays empty, and tries anew when asked', () => {
    const { controller, changeVoicesInSilence, said } = start([]);
    controller.listenTo(article);
    vi.advanceTimersByTime(3_000);
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'no-voice' });
    changeVoicesInSilence([majed]);
    controller.resume();
    expect(said()).toHaveLength(1);
  });

  it('never lets another language read Arabic, though only that is there', () => {
    const { controller, said } = start([buildVoice({ name: 'Google US English', lang: 'en-US' })]);
    controller.listenTo(article);
    vi.advanceTimersByTime(3_000);
    expect(said()).toEqual([]);
    expect(controller.getPlayer()).toMatchObject({ reason: 'no-voice' });
  });

  it('takes back that there is no voice when one arrives, and begins when the reader wants it', () => {
    const { controller, changeVoices, said } = start([]);
    controller.listenTo(article);
    vi.advanceTimersByTime(4_000);
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'no-voice' });
    changeVoices([buildVoice({ name: 'Samantha', lang: 'en-US' })]);
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'no-voice' });
    changeVoices([majed]);
    expect(controller.getPlayer()).toMatchObject({ status: 'paused', isLaidOut: true });
    expect(said()).toEqual([]);
    controller.resume();
    expect(said()).toHaveLength(1);
  });

  it('reads an English article with an English voice', () => {
    const { controller, orders } = start([majed, buildVoice({ name: 'Samantha', lang: 'en-US' })]);
    controller.listenTo(buildListenable({ inLanguage: 'en', abstract: ['The talks began in January.'] }));
    expect(orders[0]?.voice.name).toBe('Samantha');
  });

  it('does not wake those who watch when a list comes that is the same', () => {
    const { controller, changeVoices } = start();
    controller.listenTo(article);
    const watch = vi.fn();
    controller.subscribe(watch);
    changeVoices([majed]);
    expect(watch).not.toHaveBeenCalled();
  });

  it('tells that the browser cannot speak', () => {
    const { controller } = start([], { engine: null });
    controller.listenTo(article);
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'unsupported' });
    controller.resume();
    expect(controller.getPlayer()).toMatchObject({ status: 'failed', reason: 'unsupported' });
  });

  it('keeps the rate and the voice the reader chose', () => {
    const { controller, choices, orders } = start([hamed, majed]);
    controller.setRate(1.5);
    controller.listenTo(article);
    expect(orders.at(-1)).toMatchObject({ voice: hamed, rate: 1.5 });
    controller.pickVoice(majed);
    expect(orders.at(-1)).toMatchObject({ voice: majed, rate: 1.5 });
    expect(choices.read()).toMatchObject({ rate: 1.5, voices: { ar: majed.id } });
  });

  it('begins with what was chosen on an earlier visit', () => {
    const choices = createFakeChoices({ rate: 2, voices: { ar: majed.id } });
    const { controller, orders } = start([hamed, majed], { choices });
    controller.listenTo(article);
    expect(orders.at(-1)).toMatchObject({ voice: majed, rate: 2 });
  });

  it('turns to a local voice when the network goes in the middle of a remote one', () => {
    const { controller, orders, report } = start([hamed, majed]);
    controller.listenTo(article);
    report({ type: 'started' });
    report({ type: 'failed', problem: 'network' });
    expect(orders.map(({ voice }) => voice.name)).toEqual([hamed.name, majed.name]);
  });

  it('begins with a local voice when there is no network', () => {
    const { controller, orders } = start([hamed, majed], { isOnline: () => false });
    controller.listenTo(article);
    expect(orders[0]?.voice).toBe(majed);
  });

  it('begins an article with a recorded body at its recording, or with the headline if the reader has chosen that', () => {
    const recorded = vi.fn();
    const recordings = { say: recorded, silence: () => undefined, secondsInto: () => null };
    const text = 'فقرة.';
    const cues: [number, number, number][] = [[0, 0, text.length]];
    const whole = buildListenable({
      blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text }] }],
      audio: [{ of: 'body', contentUrl: '/media/a.mp3', encodingFormat: 'audio/mpeg', duration: 4, cues }],
    });
    const { controller, said } = start([majed], { recordings });
    controller.listenTo({ id: '/whole/x', article: whole });
    expect([recorded.mock.calls.length, said()]).toEqual([1, []]);
    controller.setParts(['headline', 'body']);
    controller.listenTo({ id: '/whole/x', article: whole });
    expect(said()).toEqual([whole.headline]);
  });

  it('turns to the article asked for last', () => {
    const { controller, finishSentence, said } = start();
    controller.listenTo(article);
    controller.listenTo(buildListenable({ id: 'another', abstract: ['خبر آخر.'] }));
    finishSentence();
    expect(said()).toEqual([article.abstract?.[0], 'خبر آخر.']);
  });

  it('leaves neither timer nor listener behind', () => {
    const { controller, listenerCount, silences } = start([]);
    controller.listenTo(article);
    const before = silences();
    controller.end();
    expect([vi.getTimerCount(), listenerCount()]).toEqual([0, 0]);
    expect(silences()).toBeGreaterThan(before);
  });
});
