import type { i18n } from 'i18next';
import { inInterfaceNumerals } from '#i18n/in-interface-numerals.ts';
import { displayName } from './display-name.ts';
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
export function voiceName({ name, lang }: Voice, interfaceLanguage: string): string {
  const short = shortName(name);
  if (isNameless(short, lang))
    return displayName('language', languageOfTag(lang).language, interfaceLanguage) ?? short;
  return (interfaceLanguage === 'ar' && arabicNames[short]) || short;
}

/** The names with the countries of their accents, to choose by: «ليلى (لبنان)»; those that are the same are counted. */
export function voiceLabels(voices: readonly Voice[], i18n: Pick<i18n, 'services' | 'language'>): string[] {
  const times = new Map<string, number>();
  return voices.map((voice) => {
    const label = voiceLabel(voice, i18n.language);
    const time = (times.get(label) ?? 0) + 1;
    times.set(label, time);
    return time > 1 ? `${label} ${inInterfaceNumerals(i18n, String(time))}` : label;
  });
}

function voiceLabel(voice: Voice, interfaceLanguage: string): string {
  const name = voiceName(voice, interfaceLanguage);
  const country = countryName(voice.lang, interfaceLanguage);
  return country && !name.includes(country) ? `${name} (${country})` : name;
}

/** Android names its voices after what they read («Arabic Saudi Arabia»), or by a code («ar-xa-x-arc-local»). */
function isNameless(name: string, tag: string): boolean {
  const language = displayName('language', languageOfTag(tag).language, 'en') ?? '';
  const country = countryName(tag, 'en') ?? '';
  return /-x-\w+-(?:local|network)$/iu.test(name) || [language, `${language} ${country}`].includes(name);
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
  return displayName('region', region, interfaceLanguage) ?? null;
}
