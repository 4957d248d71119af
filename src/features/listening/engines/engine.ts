import type { Utterance } from '#domain/spoken-text/utterance.ts';

/** A voice a reader can pick. `local` voices work without a network; `recorded` stands for the recordings of articles. */
export type Voice = { id: string; name: string; lang: string; local: boolean; recorded?: true };

/** A stretch of an utterance in one language, from its UTF-16 offset on, and who says it. */
export type SpokenPiece = { text: string; offset: number; voice: Voice };

/** One thing to say, by one voice. `rate` 1 is the voice's own speed. */
export type SpeechOrder = {
  utterance: Utterance;
  voice: Voice;
  rate: number;
  /** The text of the utterance where several voices share it, from its beginning to its end. */
  pieces?: readonly SpokenPiece[];
  /** The utterance was begun before: an engine that knows where it stopped goes on there. */
  resumes?: boolean;
  /** Where in its recording it begins, in seconds. */
  into?: number;
};

/** Why an engine gave up on an utterance. `interrupted` is someone else's doing: a call, another tab. */
export type EngineProblem = 'interrupted' | 'not-allowed' | 'network' | 'voice-unavailable' | 'broken';

/** What an engine tells while it speaks. `offset` and `length` are UTF-16 units of what is said; 0 is unknown. */
export type EngineReport =
  | { type: 'started' }
  | { type: 'reached'; offset: number; length: number }
  | { type: 'ended' }
  | { type: 'failed'; problem: EngineProblem };

/**
 * Something that can say an utterance: the platform's voices, or a recording with cues. It may report late, twice or
 * never; whoever listens must survive that.
 */
export interface Engine {
  /** The voices known now; may be empty at first. */
  voices(): readonly Voice[];
  /** Calls back when the list may have changed; returns the way to stop that. */
  onVoicesChange(listener: () => void): () => void;
  /** Says one utterance, in place of the one in flight. */
  say(order: SpeechOrder, report: (report: EngineReport) => void): void;
  /** Stops at once. */
  silence(): void;
}
