import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueTimes } from './cue-times.ts';
import { spokenArticle } from './spoken-article.ts';

const article = {
  headline: 'عنوان',
  inLanguage: 'ar',
  abstract: ['بدأ الحوار في يناير. وأثمر لجنة.', 'قد يبقى عدد من العسكريين.'],
};
const length = article.abstract.join('\n').length;
const sound = (changes = {}) => ({
  contentUrl: 'media/a.webm',
  encodingFormat: 'audio/webm; codecs=opus',
  duration: 10,
  of: 'abstract' as const,
  ...changes,
});
const spans = (audio: ReturnType<typeof sound>[], parts = ['abstract' as const]) =>
  spokenArticle({ ...article, audio }, parts).map(({ recording }) =>
    recording ? [recording.start, recording.end] : null,
  );

describe('a recorded summary', () => {
  it('is heard sentence by sentence at the times of its cues', () => {
    const second = article.abstract[0]?.indexOf('وأثمر') ?? 0;
    const third = (article.abstract[0]?.length ?? 0) + 1;
    const cues: [number, number, number][] = [
      [0.2, 0, second - 1],
      [3, second, third - 1],
      [6.5, third, length],
    ];
    expect(spans([sound({ cues })])).toEqual([
      [0.2, 3],
      [3, 6.5],
      [6.5, 10],
    ]);
  });

  it('without cues is taken to go at an even pace', () => {
    const [first, second, third] = spans([sound()]);
    expect(first?.[0]).toBe(0);
    expect(second?.[0]).toBeCloseTo((10 * 21) / length, 1);
    expect(third?.[1]).toBe(10);
  });

  it('offers each file of the same reading, and no other', () => {
    const twin = sound({ contentUrl: 'media/a.m4a', encodingFormat: 'audio/mp4', duration: 10.1 });
    const other = sound({ contentUrl: 'media/b.m4a', duration: 90 });
    const body = { ...sound({ contentUrl: 'media/c.m4a' }), of: 'body' as const };
    const [utterance] = spokenArticle({ ...article, audio: [sound(), twin, other, body] }, ['abstract']);
    expect(utterance?.recording?.sources.map(({ url }) => url)).toEqual(['media/a.webm', 'media/a.m4a']);
  });

  it('has none for what was not recorded', () => {
    expect(spokenArticle({ ...article, audio: [sound()] }, ['headline'])[0]).not.toHaveProperty('recording');
  });
});

describe('the times of cues', () => {
  it('never go back, and stay within the recording, whatever the cues say', () => {
    const cue = fc.tuple(fc.double({ min: 0, max: 200, noNaN: true }), fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 20 }), (cues) => {
        const timeAt = cueTimes(cues, { length: 250, duration: 100 });
        const times = [...Array(251).keys()].map(timeAt);
        expect(times.every((time) => time >= 0 && time <= 100)).toBe(true);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a whole article', () => {
  const whole = {
    headline: 'عنوان',
    description: 'مقدمة.',
    inLanguage: 'ar',
    abstract: ['خلاصة.'],
    blocks: [
      { type: 'paragraph', id: 'p1', runs: [{ text: 'فقرة ' }, { text: 'أولى.' }] },
      { type: 'separator', id: 'hr' },
      { type: 'pullquote', id: 'pq', runs: [{ text: 'مكرر.' }] },
      { type: 'list', id: 'l', items: [{ runs: [{ text: 'بند.' }] }, { runs: [{ text: 'ثانٍ.' }] }] },
      { type: 'quote', id: 'q', runs: [{ text: 'قول.' }], attribution: 'قائل' },
    ],
  } satisfies Parameters<typeof spokenArticle>[0];

  it('is read in the order of the page, without what is only seen or says the same twice', () => {
    const said = spokenArticle(whole, ['body', 'description', 'headline']);
    expect(said.map(({ segment, text }) => [segment, text])).toEqual([
      ['headline', 'عنوان'],
      ['description', 'مقدمة.'],
      ['p1', 'فقرة أولى.'],
      ['l.0', 'بند.'],
      ['l.1', 'ثانٍ.'],
      ['q', 'قول.'],
      ['q.attribution', 'قائل'],
    ]);
  });

  it('has no more parts than the reader wants', () => {
    expect(spokenArticle(whole, ['abstract']).map(({ text }) => text)).toEqual(['خلاصة.']);
    expect(spokenArticle(whole, [])).toEqual([]);
  });
});
