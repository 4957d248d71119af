import { beforeAll, expect, it } from 'vitest';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { loadArabicNames, voiceLabels } from './voice-label.ts';

beforeAll(loadArabicNames);

it.each([
  ['Microsoft Layla Online (Natural) - Arabic (Lebanon)', 'ar-LB', 'ليلى (لبنان)', 'Layla (Lebanon)'],
  ['Microsoft Hoda Desktop - Arabic (Egypt)', 'ar-EG', 'هدى (مصر)', 'Hoda (Egypt)'],
  ['Majed (Enhanced)', 'ar-001', 'ماجد', 'Majed'],
  ['Arabic espeak-ng', 'ar', 'Arabic espeak-ng', 'Arabic espeak-ng'],
  ['Arabic Saudi Arabia', 'ar_SA', 'العربية (السعودية)', 'Arabic (Saudi Arabia)'],
  ['Arabic', 'ar-xa', 'العربية', 'Arabic'],
  ['ar-xa-x-arc-local', 'ar-xa-x-arc-local', 'العربية', 'Arabic'],
  ['صوت', '', 'صوت', 'صوت'],
])('calls the voice "%s" (%s) «%s» in Arabic and "%s" in English', (name, lang, arabic, english) => {
  const voice = buildVoice({ name, lang });
  expect(voiceLabels([voice], 'ar')).toEqual([arabic]);
  expect(voiceLabels([voice], 'en')).toEqual([english]);
});

it('counts voices that have no names of their own', () => {
  const voices = ['ar-xa-x-arc-local', 'ar-xa-x-ard-local', 'ar-xa-x-are-local'].map((name) =>
    buildVoice({ name, lang: 'ar-xa' }),
  );
  expect(voiceLabels(voices, 'ar')).toEqual(['العربية', 'العربية 2', 'العربية 3']);
});
