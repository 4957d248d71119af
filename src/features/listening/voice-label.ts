import { arabicVoiceNames } from './arabic-voice-names.ts';
import type { Voice } from './engines/engine.ts';
import { languageOfTag } from './language-of-tag.ts';

/**
 * A voice's name as a reader would say it: "Microsoft Layla Online (Natural) - Arabic (Lebanon)" is «ليلى (لبنان)» in
 * an Arabic interface, "Layla (Lebanon)" in an English one.
 */
export function voiceLabel(voice: Voice, interfaceLanguage: string): string {
  const short = shortName(voice.name);
  const name = (interfaceLanguage === 'ar' && arabicVoiceNames[short]) || short;
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
  return new Intl.DisplayNames([interfaceLanguage], { type: 'region', fallback: 'none' }).of(region) ?? null;
}
