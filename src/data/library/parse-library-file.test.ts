import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildRead, buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { parseLibraryFile } from './parse-library-file.ts';

const saved = buildSaved('suez');
const read = buildRead('oud');
const whole = { type: 'qari-library', version: 1, saved: [saved], history: [read], settings: {} };
const problemOf = (file: unknown) => {
  const parsed = parseLibraryFile(typeof file === 'string' ? file : JSON.stringify(file));
  return parsed.ok ? 'none' : parsed.problem;
};

beforeEach(takeFreshDevice);

describe('a file that a reader chooses', () => {
  it('is taken as a whole', () => {
    expect(problemOf(whole)).toBe('none');
  });

  it('may hold an article of which no date is known', () => {
    const story = { ...saved.story, datePublished: null };
    expect(problemOf({ ...whole, saved: [{ ...saved, story }] })).toBe('none');
  });

  it.each([
    ['nothing', ''],
    ['a letter to somebody', 'عزيزي'],
    ['half of another file', '{"type":"FeatureCollection","features":['],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another program’s file', { type: 'bookmarks', version: 1 }],
    ['a file without a name for itself', { ...whole, type: undefined }],
    ['an enormous file of something else', `"${'x'.repeat(20_000_001)}"`],
  ])('that is %s is not ours', (_, file) => {
    expect(problemOf(file)).toBe('not-ours');
  });

  it.each([
    ['its own words', { ...whole, version: 2 }],
    ['words that this one does not know', { type: 'qari-library', version: 9, shelves: {} }],
  ])('of a newer paper, with %s, is newer', (_, file) => {
    expect(problemOf(file)).toBe('newer');
  });

  it.each([
    ['is cut off', JSON.stringify(whole).slice(0, -20)],
    ['is cut off and was made pretty', JSON.stringify(whole, null, 2).slice(0, -20)],
    ['has no version', { ...whole, version: undefined }],
    ['has a version that is none', { ...whole, version: '1' }],
    ['has a version before the first', { ...whole, version: 0 }],
    ['has nothing saved, not even nothing', { ...whole, saved: undefined }],
    ['has no history', { ...whole, history: {} }],
    ['has no settings', { ...whole, settings: 'none' }],
    ['has one bad article among good ones', { ...whole, saved: [saved, { ...saved, story: {} }] }],
    ['has a day that does not exist', { ...whole, saved: [{ ...saved, savedAt: '2026-02-30T08:00Z' }] }],
    ['has a day after all days', { ...whole, history: [{ ...read, readAt: '9999-12-31T23:59-12:00' }] }],
    ['names an article by the card of another', { ...whole, history: [{ ...read, id: 'suez' }] }],
    ['names an article by a way out of the folder', { ...whole, saved: [{ ...saved, id: '../../evil' }] }],
    [
      'has a picture from elsewhere',
      {
        ...whole,
        saved: [
          {
            ...saved,
            story: { ...saved.story, image: { url: 'https://x.example/a.jpg', width: 3, height: 2 } },
          },
        ],
      },
    ],
    ...[
      { headline: '\u202Eعنوان' },
      { headline: 'عنوان \uD800' },
      { headline: '\u200B' },
      { headline: 'ع'.repeat(301) },
      { kicker: 'خبر\u2067' },
      { description: 'وصف\u0007' },
      { inLanguage: 'ar_SA' },
      { articleSection: { id: '../evil', name: 'سياسة' } },
      { articleSection: { id: 'politics', name: '\u202Eسياسة' } },
      { readingMinutes: 1e308 },
      { readingMinutes: -1 },
      { readingMinutes: 1.5 },
      { datePublished: '9999-12-31T23:59:59-12:00' },
    ].map((changes): [string, object] => [
      `has a card with ${JSON.stringify(changes).slice(0, 60)}`,
      { ...whole, saved: [{ ...saved, story: { ...saved.story, ...changes } }] },
    ]),
    ['has a place that is none', { ...whole, history: [{ ...read, blockId: 3 }] }],
  ])('that %s is broken', (_, file) => {
    expect(problemOf(file)).toBe('broken');
  });

  it('that is larger than twenty megabytes is called too large, not damaged', () => {
    expect(problemOf(`{"type":"qari-library","version":1,"x":"${'ق'.repeat(10_000_000)}"}`)).toBe(
      'too-large',
    );
  });

  it('takes nothing from the prototypes of objects, and brings no fields that no card shows', () => {
    const story = JSON.stringify(saved.story).replace('{', '{"__proto__":{"isAdmin":true},"onload":"x",');
    const file = JSON.stringify({ ...whole, saved: [{ ...saved, story: 0 }] })
      .replace('"story":0', `"story":${story}`)
      .replace('"settings":{', '"settings":{"__proto__":{"qari.display":"x"},"constructor":{"prototype":{}}');
    const parsed = parseLibraryFile(file);
    expect(parsed.ok && parsed.value.saved[0]?.story).toStrictEqual(saved.story);
    expect(parsed.ok && parsed.value.settings['qari.display']).toBeNull();
    expect({}).not.toHaveProperty('isAdmin');
    expect(problemOf(`{"__proto__":${JSON.stringify(whole)}}`)).toBe('not-ours');
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (file) => {
        expect(problemOf(typeof file === 'string' ? file : { ...whole, saved: file })).not.toBe('newer');
      }),
    );
  });
});

it('changes nothing on the device where any of it is bad', async () => {
  const tab = await openTab();
  const file = JSON.stringify({ ...whole, history: [read, { ...read, readAt: 'yesterday' }] });
  expect(await tab.importLibrary(file)).toEqual({ ok: false, problem: 'broken' });
  expect(await tab.savedStories()).toEqual({ ok: true, value: [] });
  expect(await tab.readStories()).toEqual({ ok: true, value: [] });
});
