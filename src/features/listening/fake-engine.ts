import { buildVoice } from './build-voice.ts';
import type { Engine, EngineReport, SpeechOrder, Voice } from './engines/engine.ts';

/** An engine that says nothing by itself: a test decides what it reports, when, and for which order. */
export function createFakeEngine(initialVoices: readonly Voice[] = [buildVoice()]) {
  let voices = initialVoices;
  const orders: SpeechOrder[] = [];
  const reports: ((report: EngineReport) => void)[] = [];
  const listeners = new Set<() => void>();
  let silences = 0;

  const engine: Engine = {
    voices: () => voices,
    onVoicesChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    say(order, report) {
      orders.push(order);
      reports.push(report);
    },
    silence() {
      silences += 1;
    },
  };

  return {
    engine,
    orders,
    said: () => orders.map(({ utterance }) => utterance.text),
    silences: () => silences,
    listenerCount: () => listeners.size,
    /** Reports on the latest order, or on the one with a number. */
    report: (report: EngineReport, order = reports.length - 1) => reports[order]?.(report),
    /** Says the utterance in flight to its end. */
    finishSentence() {
      const report = reports.at(-1);
      report?.({ type: 'started' });
      report?.({ type: 'ended' });
    },
    changeVoices(next: readonly Voice[]) {
      voices = next;
      for (const listener of [...listeners]) listener();
    },
    /** As browsers do that fill the list and fire no event. */
    changeVoicesInSilence(next: readonly Voice[]) {
      voices = next;
    },
  };
}
