import { beforeAll, expect, it } from 'vitest';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { loadArabicNames, voiceLabel } from './voice-label.ts';

beforeAll(loadArabicNames);

it.each([
  ['Microsoft Layla Online (Natural) - Arabic (Lebanon)', 'ar-LB', 'ليلى (لبنان)', 'Layla (Lebanon)'],
  ['Microsoft Hoda Desktop - Arabic (Egypt)', 'ar-EG', 'هدى (مصر)', 'Hoda (Egypt)'],
  ['Majed (Enhanced)', 'ar-001', 'ماجد', 'Majed'],
  ['Arabic espeak-ng', 'ar', 'Arabic espeak-ng', 'Arabic espeak-ng'],
  ['Arabic Saudi Arabia', 'ar_SA', 'Arabic Saudi Arabia (السعودية)', 'Arabic Saudi Arabia'],
])('calls the voice "%s" (%s) «%s» in Arabic and "%s" in English', (name, lang, arabic, english) => {
  const voice = buildVoice({ name, lang });
  expect(voiceLabel(voice, 'ar')).toBe(arabic);
  expect(voiceLabel(voice, 'en')).toBe(english);
});
