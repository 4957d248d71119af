/** What can stop a narration; each has a sentence in the messages of the command line. */
export type NarrationErrorCode =
  | 'edition-broken'
  | 'already-running'
  | 'ffmpeg-missing'
  | 'voice-missing'
  | 'ffmpeg-failed'
  | 'voice-failed'
  | 'voice-late'
  | 'voice-silent'
  | 'wav-none'
  | 'wav-foreign'
  | 'wav-cut-off'
  | 'wav-endless'
  | 'changed-meanwhile'
  | 'not-publishable'
  | 'disk-full'
  | 'not-allowed'
  | 'system';

/** A narration that could not be made, for a reason that an editor can mend. */
export class NarrationError extends Error {
  readonly code: NarrationErrorCode;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(code: NarrationErrorCode, values: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }

  /** Without its programs, or on a full disk, no other article can be narrated either. */
  get endsRun(): boolean {
    return ['ffmpeg-missing', 'voice-missing', 'disk-full'].includes(this.code);
  }
}
