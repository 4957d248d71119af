import type { Voice } from './engines/engine.ts';

/** A voice for tests: Apple's Majed, unless told otherwise. */
export function buildVoice(changes: Partial<Voice> = {}): Voice {
  const voice = { name: 'Majed', lang: 'ar-001', local: true, ...changes };
  return { id: `${voice.name}|${voice.lang}`, ...voice };
}
