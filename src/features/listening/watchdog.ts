import type { SpeechOrder } from './engines/engine.ts';

/** Slow reading, in characters a second at rate 1, as measured with Arabic voices. */
const charactersPerSecond = 11;

/** Milliseconds an engine may take to begin: a remote voice is fetched first. */
function patienceForStart({ voice }: SpeechOrder): number {
  return voice.local ? 4_000 : 10_000;
}

/** Milliseconds an engine may take to say an utterance to its end. How long a recording takes is known. */
function patienceForEnd({ utterance, voice, rate }: SpeechOrder): number {
  const { text, recording } = utterance;
  const seconds =
    voice.recorded && recording ? recording.end - recording.start : text.length / charactersPerSecond;
  return (seconds / rate) * 2.2 * 1_000 + 4_000;
}

/**
 * Watches over one order at a time, because engines go silent without a word: they start and never end, or never start.
 * Calls back once, with the generation of the order that is overdue.
 */
export function createWatchdog(onOverdue: (generation: number) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function watch(generation: number, patience: number) {
    clearTimeout(timer);
    timer = setTimeout(() => onOverdue(generation), patience);
  }

  return {
    expectStart: (generation: number, order: SpeechOrder) => watch(generation, patienceForStart(order)),
    expectEnd: (generation: number, order: SpeechOrder) => watch(generation, patienceForEnd(order)),
    rest: () => clearTimeout(timer),
  };
}
