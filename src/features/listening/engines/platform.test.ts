import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import {
  buildPlatformVoice,
  FakeSpeechSynthesis,
} from '../../../../tests/fixtures/listening/fake-speech-synthesis.ts';
import { startPlatform as start } from '../../../../tests/fixtures/listening/start-platform.ts';
import { createPlatformEngine } from './platform.ts';

describe("the platform's voices", () => {
  it('are not there in a browser without speech', () => {
    expect(createPlatformEngine(undefined)).toBeNull();
    vi.stubGlobal('SpeechSynthesisUtterance', undefined);
    expect(createPlatformEngine(new FakeSpeechSynthesis().asPlatform())).toBeNull();
  });

  it('speak at once, inside the click', () => {
    const { synthesis, say } = start();
    say('نعم.');
    expect(synthesis.spoken.map(({ text, rate }) => [text, rate])).toEqual([['نعم.', 1.25]]);
    expect(synthesis.cancels).toBe(0);
  });

  it('always carry voice and language, or Android reads Arabic with an English voice', () => {
    const { synthesis, say } = start();
    synthesis.list = [buildPlatformVoice({ lang: 'ar_SA' })];
    say();
    expect(synthesis.spoken[0]).toMatchObject({ voice: { name: 'Majed' }, lang: 'ar-SA' });
  });

  it('are cancelled, never paused, and the next sentence waits until the queue has settled', () => {
    const { synthesis, say } = start();
    say('الأولى.');
    say('الثانية.');
    expect(synthesis.cancels).toBe(1);
    expect(synthesis.spoken).toHaveLength(1);
    vi.runAllTimers();
    expect(synthesis.spoken.map(({ text }) => text)).toEqual(['الأولى.', 'الثانية.']);
  });

  it('say nothing more when silenced while the queue settles', () => {
    const { engine, synthesis, say } = start();
    say();
    say();
    engine.silence();
    vi.runAllTimers();
    expect(synthesis.spoken).toHaveLength(1);
  });

  it('free a queue that another page left stuck in `speaking`, and still speak inside the click', () => {
    const { synthesis, say } = start();
    synthesis.speaking = true;
    say();
    expect([synthesis.cancels, synthesis.spoken.length]).toEqual([1, 1]);
  });

  it('go on to the next sentence without a pause after one that ended by itself', () => {
    const { synthesis, say } = start();
    say();
    synthesis.spoken[0]?.onend?.();
    say();
    expect([synthesis.cancels, synthesis.spoken.length]).toEqual([0, 2]);
  });

  it('report start, words, end and errors', () => {
    const { synthesis, reports, say } = start();
    say();
    const [speech] = synthesis.spoken;
    speech?.onstart?.();
    speech?.onboundary?.({ name: 'sentence', charIndex: 0 });
    speech?.onboundary?.({ name: 'word', charIndex: 4, charLength: 3 });
    speech?.onboundary?.({ name: 'word', charIndex: 8 });
    speech?.onend?.();
    for (const error of [
      'interrupted',
      'canceled',
      'not-allowed',
      'network',
      'language-unavailable',
      'synthesis-failed',
    ]) {
      speech?.onerror?.({ error });
    }
    expect(reports).toEqual([
      { type: 'started' },
      { type: 'reached', offset: 4, length: 3 },
      { type: 'reached', offset: 8, length: 0 },
      { type: 'ended' },
      { type: 'failed', problem: 'interrupted' },
      { type: 'failed', problem: 'interrupted' },
      { type: 'failed', problem: 'not-allowed' },
      { type: 'failed', problem: 'network' },
      { type: 'failed', problem: 'voice-unavailable' },
      { type: 'failed', problem: 'broken' },
    ]);
  });

  it('report an engine that throws instead of speaking', () => {
    const { synthesis, say, reports } = start();
    vi.spyOn(synthesis, 'speak').mockImplementation(() => {
      throw new Error('broken engine');
    });
    say();
    expect(reports).toEqual([{ type: 'failed', problem: 'broken' }]);
  });

  it('report a voice that was removed since it was chosen', () => {
    const { engine, synthesis, reports, order } = start();
    const ordered = order();
    synthesis.list = [];
    engine.say(ordered, (report) => reports.push(report));
    expect(reports).toEqual([{ type: 'failed', problem: 'voice-unavailable' }]);
    expect(synthesis.spoken).toEqual([]);
  });

  it('are listed once each, though the system repeats them', () => {
    const { engine, synthesis } = start();
    const voice = buildPlatformVoice();
    synthesis.list = [voice, voice, buildPlatformVoice({ lang: 'ar-SA' }), voice];
    expect(engine.voices().map(({ lang }) => lang)).toEqual(['ar-001', 'ar-SA']);
  });

  it('are local in Firefox on Linux, though it says that they come from the network', () => {
    const { engine, synthesis } = start();
    const speechd = buildPlatformVoice({ voiceURI: 'urn:moz-tts:speechd:Arabic?ar', localService: false });
    const remote = buildPlatformVoice({ voiceURI: 'Google العربية', localService: false });
    synthesis.list = [speechd, remote, buildPlatformVoice()];
    expect(engine.voices().map(({ local }) => local)).toEqual([true, false, true]);
  });

  it('tell when the list changes, or may have while the reader was away, also where the event is unknown', () => {
    const { engine, synthesis } = start();
    const listener = vi.fn();
    const stop = engine.onVoicesChange(listener);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    stop();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(listener).toHaveBeenCalledOnce();

    const page = new EventTarget();
    vi.stubGlobal('document', page);
    const leave = engine.onVoicesChange(listener);
    page.dispatchEvent(new Event('visibilitychange'));
    leave();
    page.dispatchEvent(new Event('visibilitychange'));
    vi.unstubAllGlobals();
    expect(listener).toHaveBeenCalledTimes(2);

    const safari = { getVoices: () => [], speak() {}, cancel() {} } as unknown as SpeechSynthesis;
    expect(() => createPlatformEngine(safari)?.onVoicesChange(listener)()).not.toThrow();
  });

  it('hold on to the sentence being said, so that the browser cannot collect it before its end', () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const { engine, synthesis, say } = start();
    say();
    const inFlight = new WeakRef(synthesis.spoken[0] ?? {});
    synthesis.spoken = [];
    vi.useRealTimers();
    return new Promise((resolve) => setTimeout(resolve)).then(() => {
      collectGarbage();
      expect(inFlight.deref()).toBeDefined();
      engine.silence();
    });
  });
});
