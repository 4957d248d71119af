import { describe, expect, it } from 'vitest';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import type { Voice } from './engines/engine.ts';
import { qualityGrade } from './voice-quality.ts';
import { rankVoices, type VoiceWish } from './voices.ts';

const hamed = buildVoice({
  name: 'Microsoft Hamed Online (Natural) - Arabic (Saudi Arabia)',
  lang: 'ar-SA',
  local: false,
});
const layla = buildVoice({
  name: 'Microsoft Layla Online (Natural) - Arabic (Lebanon)',
  lang: 'ar-LB',
  local: false,
});
const google = buildVoice({ id: 'ar-xa-x-arc-local', name: 'Arabic', lang: 'ar_XA' });
const majed = buildVoice({ name: 'Majed', lang: 'ar-001' });
const hoda = buildVoice({ name: 'Microsoft Hoda - Arabic (Egypt)', lang: 'ar-EG' });
const naayf = buildVoice({ name: 'Microsoft Naayf - Arabic (Saudi)', lang: 'ar-SA' });
const espeak = buildVoice({ name: 'Arabic espeak-ng', lang: 'ar' });
const english = buildVoice({ name: 'Google US English', lang: 'en-US', local: false });

const wish: VoiceWish = { lang: 'ar', region: 'SA', picked: null, online: true };
const namesOf = (voices: readonly Voice[], changes: Partial<VoiceWish> = {}) =>
  rankVoices(voices, { ...wish, ...changes }).map(({ name }) => name);

describe('choosing a voice', () => {
  it('goes by the maker: Edge, Google, Apple, Windows, then eSpeak', () => {
    const ranked = namesOf([espeak, hoda, majed, google, hamed]);
    expect(ranked).toEqual([hamed, google, majed, hoda, espeak].map(({ name }) => name));
  });

  it('counts a voice of Speech Dispatcher as eSpeak, whose name Firefox does not tell', () => {
    const inFirefox = buildVoice({
      id: 'urn:moz-tts:speechd:Arabic?ar',
      name: 'Arabic',
      lang: 'ar',
      local: false,
    });
    expect(namesOf([inFirefox, naayf])).toEqual([naayf.name, inFirefox.name]);
    expect(qualityGrade(inFirefox)).toBe('low');
  });

  it('prefers the accent of the edition among voices of one quality', () => {
    expect(namesOf([layla, hamed])[0]).toBe(hamed.name);
    expect(namesOf([hamed, layla], { region: 'LB' })[0]).toBe(layla.name);
    expect(namesOf([hoda, naayf])[0]).toBe(naayf.name);
  });

  it('prefers the country that the article itself names', () => {
    expect(namesOf([hamed, layla], { lang: 'ar-LB' })[0]).toBe(layla.name);
  });

  it('puts the voice the reader picked first', () => {
    expect(namesOf([hamed, espeak], { picked: espeak.id })[0]).toBe(espeak.name);
  });

  it('puts local voices first without a network, even before the pick', () => {
    expect(namesOf([hamed, espeak], { picked: hamed.id, online: false })).toEqual([espeak.name, hamed.name]);
  });

  it('never lets an English voice read Arabic', () => {
    expect(namesOf([english])).toEqual([]);
    expect(namesOf([english, buildVoice({ name: 'Arvid', lang: 'arn' })])).toEqual([]);
  });

  it('takes an English voice for an English article', () => {
    expect(namesOf([hamed, english], { lang: 'en-GB' })).toEqual([english.name]);
  });

  it.each(['ar_SA', 'ara-SA', 'ar-xa-x-arc-local', 'ar-001', 'AR', 'ar-SA-u-nu-latn', 'ar_SA_#Arab'])(
    'knows Arabic by the tag %s',
    (lang) => {
      expect(namesOf([buildVoice({ name: 'صوت', lang })])).toEqual(['صوت']);
    },
  );

  it('is not confused by an empty list or tags that are none', () => {
    expect(namesOf([])).toEqual([]);
    expect(
      namesOf([buildVoice({ lang: '' }), buildVoice({ lang: '!' }), buildVoice({ lang: 'x-klingon' })]),
    ).toEqual([]);
  });

  it('shows a voice once that the system lists many times', () => {
    expect(namesOf([hoda, hoda, naayf, hoda])).toEqual([naayf.name, hoda.name]);
  });

  it('leaves out the timbres of one synthesiser, unless there is nothing else', () => {
    const timbre = buildVoice({ name: 'Arabic+Adam espeak-ng', lang: 'ar' });
    expect(namesOf([timbre, espeak])).toEqual([espeak.name]);
    expect(namesOf([timbre])).toEqual([timbre.name]);
  });

  it('does not prefer a voice that reads the language in Latin letters only', () => {
    const pinglish = buildVoice({ name: 'Persian (Pinglish)', lang: 'fa-LATN' });
    const persian = buildVoice({ name: 'Persian', lang: 'fa' });
    const wish = { lang: 'fa', region: 'IR', picked: null, online: true };
    expect(rankVoices([pinglish, persian], wish)).toEqual([persian, pinglish]);
    expect(rankVoices([pinglish, persian], { ...wish, picked: pinglish.id })[0]).toBe(pinglish);
  });

  it('takes 13,000 voices of a Linux desktop about as fast, in proportion, as a tenth of them', () => {
    const timeFor = (count: number) => {
      const many = Array.from({ length: count }, (_, index) =>
        buildVoice({ name: `voice ${index}`, lang: index % 130 === 0 ? 'ar' : `${'defnpt'[index % 6]}e-DE` }),
      );
      const start = process.cpuUsage();
      expect(namesOf([...many, hamed])[0]).toBe(hamed.name);
      return process.cpuUsage(start).user / 1_000;
    };
    timeFor(1_300);
    expect(timeFor(13_000)).toBeLessThan(30 * timeFor(1_300) + 20);
  });
});
