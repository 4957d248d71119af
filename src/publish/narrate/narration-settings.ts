import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';

/** How a newsroom has its articles narrated. */
export type NarrationSettings = {
  /** A line for the shell; see `sayText`. */
  voiceCommand: string;
  /** The name that readers see. */
  voiceName?: string;
  /** Of the Opus file, in kbit/s. */
  bitrate: number;
  /** How the edition has its names said. */
  pronunciation?: readonly Pronunciation[];
};
