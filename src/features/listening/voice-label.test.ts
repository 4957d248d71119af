import { beforeAll, expect, it } from 'vitest';
import { setInterfaceNumerals } from '#i18n/create-i18n.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
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
  expect(voiceLabels([voice], translatorIn('ar'))).toEqual([arabic]);
  expect(voiceLabels([voice], translatorIn('en'))).toEqual([english]);
});

it('counts voices that have no names of their own', () => {
  const translator = translatorIn('ar');
  const voices = ['ar-xa-x-arc-local', 'ar-xa-x-ard-local', 'ar-xa-x-are-local'].map((name) =>
    buildVoice({ name, lang: 'ar-xa' }),
  );
  expect(voiceLabels(voices, translator)).toEqual(['العربية', 'العربية 2', 'العربية 3']);
  setInterfaceNumerals(translator, () => 'arab');
  expect(voiceLabels(voices, translator)).toEqual(['العربية', 'العربية ٢', 'العربية ٣']);
});
