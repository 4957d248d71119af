import { expect, it } from 'vitest';
import { sayUtterances as utterancesOf } from '../../../tests/fixtures/say-utterances.ts';
import { languagePieces } from './language-pieces.ts';

/** The time of the processor, in ms, to make some texts of a length speakable: by the clock a busy machine takes longer. */
function timeFor(unit: string, length: number, texts = 1): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const start = process.cpuUsage();
  const languages = [{ start: 3, end: 9, lang: 'en' }];
  for (let said = 0; said < texts; said += 1) {
    for (const utterance of utterancesOf({ id: 'a', text, lang: 'ar', languages })) languagePieces(utterance);
  }
  return process.cpuUsage(start).user / 1_000;
}

// Not «د.د.د.» without any space: there Intl.Segmenter itself looks back at all of it.
it.each([
  '1',
  '1.',
  '1,234,',
  '10-',
  '10 - ',
  '1:2',
  '14:30-',
  'د. أ',
  'د.ب ',
  'أ.ف ',
  'أ ف ',
  '(',
  '(a ',
  ') ',
  ' ',
  '\n',
  '\u0651',
  'ب\u0651',
  '%',
  '$',
  '50% ',
  '/',
  'ب/ ',
  '*',
  '&',
  'www.',
  'https://',
  'A1-',
  '2024/05/',
  'ـ',
  'م ',
  'ق.م. ',
  '2 كم، ',
  'ب/ة ',
  '1948م - ',
  '(ت 1',
  'لـ ',
  '1/2 ',
  '1 1/2 كوب ',
  '½',
  'الـ14:30 ',
  'الساعة 1 ',
  'هاتف 0',
  'هاتف 1 ',
  '+1 ',
  'لويس X',
  'الملك لويس 1 ',
  'XVI',
  '10^',
  '1⁰',
  'علي بن (ع) ',
  'و (رض) ',
  'من 8 صباحا ',
  '2 كتاب ',
  'يناير-',
  'الـ1 صباحا ',
  '1°/',
  'الساعة 1 و',
  'المركز 1 ',
])(
  'is ready about as fast, in proportion, when a text of «%s» grows from 1,000 to 16,000 characters',
  (unit) => {
    timeFor(unit, 1_000);
    // One text takes as long as its parts; 16 times as long when each place looks at all others. Sixteen of them at once,
    // because some processors' clocks count by 10 ms. The least of three times: other work on the machine only adds.
    let [whole, parts] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const isInProportion = () => whole < 6 * parts + 50;
    for (let attempt = 0; attempt < 3 && !isInProportion(); attempt += 1) {
      whole = Math.min(whole, timeFor(unit, 16_000));
      parts = Math.min(parts, timeFor(unit, 1_000, 16));
    }
    expect({ whole, parts, isInProportion: isInProportion() }).toMatchObject({ isInProportion: true });
  },
  30_000,
);
