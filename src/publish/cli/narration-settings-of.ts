import { isPrintable } from '#domain/article/fields.ts';
import { articleLimits } from '#domain/article/limits.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { NarrationSettings } from '#publish/narrate/narration-settings.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import type { Terminal } from './terminal.ts';

/** How `qari narrate` was asked to speak. */
export type VoiceParameters = { voiceCommand?: string; voiceName?: string; bitrate: string };

const bitrates = { lowest: 8, highest: 256 };

/** The settings of a narration from the command line. Throws a Misuse for what cannot be. */
export function narrationSettingsOf(
  { voiceCommand, voiceName, bitrate }: VoiceParameters,
  { environment }: Terminal,
  { narrate }: Messages,
): NarrationSettings {
  const command = (voiceCommand ?? environment.QARI_VOICE_COMMAND ?? '').trim();
  if (command === '') throw new Misuse(narrate.noVoiceCommand);
  const kbit = /^\d+$/.test(bitrate) ? Number(bitrate) : 0;
  if (kbit < bitrates.lowest || kbit > bitrates.highest) {
    throw new Misuse(fillSentence(narrate.wrongBitrate, { given: bitrate }));
  }
  if (voiceName !== undefined && !isName(voiceName)) {
    throw new Misuse(fillSentence(narrate.wrongVoiceName, { max: articleLimits.lineLength }));
  }
  return { voiceCommand: command, ...(voiceName && { voiceName }), bitrate: kbit };
}

/** What an article may call the voice: told before it has spoken. */
function isName(name: string): boolean {
  return name.length <= articleLimits.lineLength && isPrintable(name) && !/[\t\n\r]/.test(name);
}
