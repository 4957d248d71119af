import { type SpokenPart, spokenParts } from '#domain/spoken-text/spoken-parts.ts';
import { isRate, type Rate } from './rates.ts';

/**
 * What a reader has chosen: the speed, a voice (its id) for each language, whether a recording is heard where there is
 * one, and what of a whole article is read if that was decided.
 */
export type ListeningChoices = {
  rate: Rate;
  voices: Readonly<Record<string, string>>;
  prefersRecording: boolean;
  parts?: readonly SpokenPart[];
};

/** Reads choices from the JSON they were kept as; what is missing or malformed becomes the usual. */
export function parseListeningChoices(json: string | null): ListeningChoices {
  const stored = parseJson(json);
  const { rate, voices, prefersRecording, parts } = isRecord(stored) ? stored : {};
  return {
    rate: isRate(rate) ? rate : 1,
    voices: isRecord(voices) ? Object.fromEntries(Object.entries(voices).filter(isTextEntry)) : {},
    prefersRecording: prefersRecording !== false,
    ...partsOf(parts),
  };
}

function partsOf(stored: unknown): Pick<ListeningChoices, 'parts'> {
  const parts = Array.isArray(stored) ? spokenParts.filter((part) => stored.includes(part)) : [];
  return parts.length > 0 ? { parts } : {};
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
