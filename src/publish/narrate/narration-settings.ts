/** How a newsroom has its articles narrated. */
export type NarrationSettings = {
  /** A line for the shell; see `sayText`. */
  voiceCommand: string;
  /** The name that readers see. */
  voiceName?: string;
  /** Of the Opus file, in kbit/s. */
  bitrate: number;
};
