import type { EngineReport, SpeechOrder, Voice } from './engines/engine.ts';
import type { FailureReason } from './player-state.ts';
import type { Rate } from './rates.ts';
import type { Reading } from './reading.ts';

/**
 * What readers ask of the player. `at` is in milliseconds of a clock that never goes back; `into` in seconds of the
 * recording of a sentence.
 */
export type ReaderEvent =
  | { type: 'pause' }
  | { type: 'resume'; voices: readonly Voice[] }
  | { type: 'next' }
  | { type: 'previous'; at: number }
  | { type: 'next-part' }
  | { type: 'previous-part' }
  | { type: 'seek'; index: number; into?: number | undefined }
  | { type: 'voice'; voices: readonly Voice[] }
  | { type: 'voices'; voices: readonly Voice[] }
  | { type: 'replace'; reading: Reading; voices: readonly Voice[] };

/** What happens to the player. `listen` begins at the first sentence that the best voice can say, or at `index`. */
export type PlayerEvent =
  | ReaderEvent
  | { type: 'listen'; reading: Reading; voices: readonly Voice[]; index?: number | undefined }
  | { type: 'lay-out'; reading: Reading; voices: readonly Voice[]; index: number }
  | { type: 'refuse'; reading: Reading; reason: FailureReason; index?: number | undefined }
  | { type: 'stop' }
  | { type: 'rate'; rate: Rate }
  | { type: 'sleep-after-part'; on: boolean }
  | { type: 'voices-overdue'; generation: number }
  | { type: 'overdue'; generation: number; online: boolean }
  | { type: 'report'; generation: number; at: number; report: EngineReport };

/** What the player wants done. */
export type PlayerEffect =
  | { type: 'say'; generation: number; order: SpeechOrder }
  | { type: 'silence' }
  | { type: 'await-voices'; generation: number };

/** The next state and what must be done about it. */
export type Step<State> = { player: State; effects: readonly PlayerEffect[] };
