import type { Voice } from './engines/engine.ts';
import { languageOfTag } from './language-of-tag.ts';

let arabicNames: Readonly<Record<string, string>> = {};

/** Brings the names of voices in Arabic letters; before they have come, and if they do not, the Latin ones do. */
export async function loadArabicNames(): Promise<void> {
  arabicNames = await import('./arabic-voice-names.ts').then(
    ({ arabicVoiceNames }) => arabicVoiceNames,
    () => ({}),
  );
}

/** How newspapers call countries whose full names CLDR gives. */
const countriesInArabic: Readonly<Record<string, string>> = { AE: 'الإمارات', SA: 'السعودية' };

/** A voice's name as a reader would say it: "Microsoft Layla Online (Natural) - Arabic (Lebanon)" is «ليلى», or "Layla". */
export function voiceName({ name }: Voice, interfaceLanguage: string): string {
  const short = shortName(name);
  return (interfaceLanguage === 'ar' && arabicNames[short]) || short;
}

/** The name with the country of its accent, to choose by: «ليلى (لبنان)». */
export function voiceLabel(voice: Voice, interfaceLanguage: string): string {
  const name = voiceName(voice, interfaceLanguage);
  const country = countryName(voice.lang, interfaceLanguage);
  return country && !name.includes(country) ? `${name} (${country})` : name;
}

function shortName(name: string): string {
  const short = name
    .replace(/\s+-\s.*$/u, '')
    .replace(/^Microsoft\s+/u, '')
    .replace(/\s+(?:Online|Desktop|Mobile)\b.*$/u, '')
    .replace(/\s+\((?:Natural|Enhanced|Premium)\)$/u, '')
    .trim();
  return short || name;
}

function countryName(tag: string, interfaceLanguage: string): string | null {
  const { region } = languageOfTag(tag);
  if (!region) return null;
  const inArabic = interfaceLanguage === 'ar' ? countriesInArabic[region] : undefined;
  if (inArabic) return inArabic;
  return new Intl.DisplayNames([interfaceLanguage], { type: 'region', fallback: 'none' }).of(region) ?? null;
}
