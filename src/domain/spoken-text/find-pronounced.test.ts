import { describe, expect, it } from 'vitest';
import { sayUtterances as utterancesOf } from '../../../tests/fixtures/say-utterances.ts';
import { findPronounced } from './find-pronounced.ts';
import type { Pronunciation } from './pronunciation.ts';
import { speakableText } from './speakable-text.ts';
import { speechOf } from './speech-of.ts';
import { wordAt } from './word-at.ts';

const entry = (written: string, spoken: string, inLanguage = 'ar'): Pronunciation => ({
  written,
  spoken,
  inLanguage,
});
const list = [
  entry('ناتو', 'نَاتُو'),
  entry('الأسد', 'الأَسَد'),
  entry('صحيفة', 'صَحيفة'),
  entry('منظمة الصحة', 'مُنظّمة'),
  entry('منظمة الصحة العالمية', 'مُنظّمة الصحّة'),
  entry('دي', 'دِي'),
  entry('NATO', 'نيتو'),
  entry('BBC', 'بي بي سي'),
  entry('كم', 'كيم'),
  entry('C++', 'سي بلس بلس'),
  entry('AJ', 'الجزيرة'),
  entry('X', 'إكس'),
  entry('UN', 'yoo en'),
  entry('NATO', 'Nay-toe', 'en'),
];
const said = (text: string, lang = 'ar') => speakableText(text, lang, { pronunciation: list }).text;

describe("the paper's list of pronunciations", () => {
  it.each([
    ['قال ناتو أمس', 'قال نَاتُو أمس'],
    ['حلف «ناتو».', 'حلف «نَاتُو».'],
    ['نـــاتو ونَاتو', 'نَاتُو ونَاتُو'],
    ['وناتو', 'ونَاتُو'],
    ['الناتو وبالناتو', 'النَاتُو وبالنَاتُو'],
    ['للناتو', 'للنَاتُو'],
    ['والأسد بالأسد للأسد', 'والأَسَد بالأَسَد للأَسَد'],
    ['NATO قال', 'نيتو قال'],
    ['لغة C++ هنا', 'لغة سي بلس بلس هنا'],
    ['على بعد 5 كم', 'على بعد 5 كيم'],
    ['وNATO وبـBBC ولـ NATO', 'ونيتو وببي بي سي ولنيتو'],
    ['الـNATO والـ NATO للـNATO', 'النيتو والنيتو للنيتو'],
    ['قناة AJ وAJ والـAJ ولـAJ', 'قناة الجزيرة والجزيرة والجزيرة وللجزيرة'],
    ['موقع وX وبـX', 'موقع وإكس وبإكس'],
    ['لـ ناتو', 'لنَاتُو'],
    ['وUN', 'و yoo en'],
    ['و NATO', 'و نيتو'],
  ])('is followed for whole words, also behind attached letters: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });

  it.each(['ناتوي', 'وودي', 'وNATOي', 'مناتو', 'ابBBC', 'بدي', 'كمال', 'الاناتو'])(
    'does not touch longer words: %s',
    (text) => {
      expect(said(text)).toBe(text);
    },
  );

  it('prefers the longest entry', () => {
    expect(said('في منظمة الصحة العالمية ومنظمة الصحة')).toBe('في مُنظّمة الصحّة ومُنظّمة');
  });

  it('holds in the language of the entry only', () => {
    expect(said('NATO left', 'en-GB')).toBe('Nay-toe left');
    expect(said('NATO est', 'fr')).toBe('NATO est');
  });

  it('does not break into a web address', () => {
    expect(said('على https://NATO.int/BBC اليوم')).toBe('على NATO.int اليوم');
  });

  it('is said in the form that engines know, and without signs that stop them', () => {
    const pronunciation = [entry('س', 'سَ\u0651 <b>')];
    expect(speakableText('س', 'ar', { pronunciation }).text).toBe('س\u0651َ  b ');
  });

  it('keeps the place of the words on the page', () => {
    const text = 'زاد 50٪ في ونـاتو عند د. أحمد.';
    const [utterance] = utterancesOf({ id: 'a', text, lang: 'ar', pronunciation: list });
    if (!utterance) throw new Error('no utterance');
    const shown = (word: string) => {
      const place = wordAt(utterance, utterance.text.indexOf(word), word.length);
      return place && text.slice(place.start, place.end);
    };
    expect(shown('ونَاتُو')).toBe('ونـاتو');
    expect(shown('الدكتور')).toBe('د.');
    expect(shown('أحمد')).toBe('أحمد');
  });

  it('is told to an article only where the article needs it', () => {
    const story = { headline: 'وصل إلى الناتو', inLanguage: 'ar', abstract: ['لا شيء'] };
    expect(Object.keys(speechOf(story, list).said ?? {})).toEqual(['headline']);
  });

  it('takes no longer for a longer list', () => {
    const texts = Array.from({ length: 100 }, (_, index) => `${'كلمة وكلمة أخرى '.repeat(30)}${index}`);
    const timeOf = (size: number) => {
      const entries = Array.from({ length: size }, (_, index) => entry(`كلمة ${index} طويلة`, 'كَلِمة'));
      const start = performance.now();
      for (const text of texts) findPronounced(text, 'ar', entries);
      return performance.now() - start;
    };
    timeOf(20);
    expect(timeOf(2000)).toBeLessThan(15 * timeOf(20) + 50);
  });
});
