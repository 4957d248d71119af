import type { EngineReport, SpeechOrder, Voice } from './engines/engine.ts';
import type { FailureReason } from './player-state.ts';
import type { Rate } from './rates.ts';
import type { Reading } from './reading.ts';

/** What happens to the player. `at` is in milliseconds of a clock that never goes back. */
export type PlayerEvent =
  | { type: 'listen'; reading: Reading; voices: readonly Voice[] }
  | { type: 'refuse'; reading: Reading; reason: FailureReason }
  | { type: 'pause' }
  | { type: 'resume'; voices: readonly Voice[] }
  | { type: 'stop' }
  | { type: 'next' }
  | { type: 'previous'; at: number }
  | { type: 'rate'; rate: Rate }
  | { type: 'voice'; voices: readonly Voice[] }
  | { type: 'voices'; voices: readonly Voice[] }
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
