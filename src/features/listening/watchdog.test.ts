import { beforeEach, expect, it, vi } from 'vitest';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { SpeechOrder } from './engines/engine.ts';
import { recordedVoice } from './reading-voices.ts';
import { createWatchdog } from './watchdog.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function orderOf({ letters = 110, local = true, rate = 1 } = {}): SpeechOrder {
  const text = 'ا'.repeat(letters);
  const utterance = { segment: 'abstract.0', start: 0, end: letters, text, lang: 'ar', rewrites: [] };
  return { utterance, voice: buildVoice({ local }), rate };
}

it.each([
  ['a local voice', true, 4_000],
  ['a remote voice', false, 10_000],
])('gives %s its time to start', (_, local, patience) => {
  const onOverdue = vi.fn();
  createWatchdog(onOverdue).expectStart(7, orderOf({ local }));
  vi.advanceTimersByTime(patience - 1);
  expect(onOverdue).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onOverdue).toHaveBeenCalledExactlyOnceWith(7);
});

it.each([
  [1, 26_000],
  [2, 15_000],
])('gives 110 letters at rate %d their time to end', (rate, patience) => {
  const onOverdue = vi.fn();
  createWatchdog(onOverdue).expectEnd(7, orderOf({ rate }));
  vi.advanceTimersByTime(patience - 1);
  expect(onOverdue).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onOverdue).toHaveBeenCalledOnce();
});

it('watches the latest order only, and nothing once it rests', () => {
  const onOverdue = vi.fn();
  const watchdog = createWatchdog(onOverdue);
  watchdog.expectStart(1, orderOf());
  watchdog.expectStart(2, orderOf());
  watchdog.rest();
  vi.advanceTimersByTime(60_000);
  expect(onOverdue).not.toHaveBeenCalled();
});

it('gives a recording the time that it takes, however few the words', () => {
  const onOverdue = vi.fn();
  const order = orderOf({ letters: 4 });
  const recording = { sources: [], start: 10, end: 30 };
  createWatchdog(onOverdue).expectEnd(7, {
    ...order,
    utterance: { ...order.utterance, recording },
    voice: recordedVoice('ar'),
  });
  vi.advanceTimersByTime(21_000);
  expect(onOverdue).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(onOverdue).toHaveBeenCalledOnce();
});
