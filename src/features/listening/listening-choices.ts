import { isRate, type Rate } from './rates.ts';

/** What a reader has chosen: the speed, and a voice (its id) for each language. */
export type ListeningChoices = { rate: Rate; voices: Readonly<Record<string, string>> };

/** Reads choices from the JSON they were kept as; what is missing or malformed becomes the usual. */
export function parseListeningChoices(json: string | null): ListeningChoices {
  const stored = parseJson(json);
  const { rate, voices } = isRecord(stored) ? stored : {};
  return {
    rate: isRate(rate) ? rate : 1,
    voices: isRecord(voices) ? Object.fromEntries(Object.entries(voices).filter(isTextEntry)) : {},
  };
}

function parseJson(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextEntry(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
