import type { Audio } from '#domain/article/article.ts';
import type { Encoder } from './ffmpeg.ts';
import type { NarrationSettings } from './narration-settings.ts';

/** What came of an article; `planned` is what a dry run would make, `kept` a recording of a person. */
export type Narrated =
  | { status: 'made'; files: string[]; seconds: number }
  | { status: 'planned' | 'unchanged' | 'no-text' | 'kept' };

/** What a narration of any article needs. */
export type NarrateOptions = {
  editionFolder: string;
  of: Audio['of'];
  settings: NarrationSettings;
  encoder: Encoder;
  /** The folder where utterances are kept between runs. */
  cache: string;
  isForced: boolean;
  isDryRun: boolean;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** Told after each utterance. */
  onUtterance?: (said: number, all: number) => void;
};
