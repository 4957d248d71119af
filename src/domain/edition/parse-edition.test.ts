import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { changeAt } from '../../../tests/fixtures/change-at.ts';
import { parseEdition } from './parse-edition.ts';

const { dateModified: _, firstDayOfWeek: __, ...decisions } = buildEdition();
const edition = { ...decisions, pronunciation: [{ written: 'ناتو', spoken: 'نَاتُو' }] };

/** What an editor is told when a value stands at a path of an otherwise good edition.json. */
function toldOf(path: string, value: unknown) {
  const parsed = parseEdition(changeAt(edition, path, value));
  return parsed.ok ? [] : parsed.problem.map((problem) => [problem.path, problem.expected.code]);
}

describe('edition.json', () => {
  it('is given back as it was, without warnings', () => {
    expect(parseEdition(edition)).toEqual({ ok: true, value: { edition, warnings: [] } });
  });

  it.each([
    'name',
    'tagline',
    'description',
    'url',
    'inLanguage',
    'region',
    'timeZone',
    'sections',
    'sections[0].id',
    'sections[0].name',
    'hijri.shown',
    'hijri.adjustment',
    'pronunciation[0].written',
    'pronunciation[0].spoken',
  ])('needs %s', (path) => expect(toldOf(path, undefined)).toEqual([[path, 'required']]));

  it.each([
    '$schema',
    'basePath',
    'numerals',
    'calendar',
    'months',
    'hijri',
    'sameAs',
    'license',
    'sections[1].description',
    'pronunciation',
  ])('may do without %s', (path) => expect(toldOf(path, undefined)).toEqual([]));

  it('without them has the house style of the paper: Latin digits, dual months, a Hijri date, the root of the site', () => {
    const { numerals: _n, calendar: _c, months: _m, hijri: _h, basePath: _b, ...bare } = edition;
    expect(parseEdition(bare)).toMatchObject({
      value: {
        edition: { numerals: 'latn', months: 'dual', hijri: { shown: true, adjustment: 0 }, basePath: '/' },
        warnings: [],
      },
    });
  });

  it.each([
    ['ar', 'latn', 'gregory', true],
    ['ar-EG', 'latn', 'gregory', true],
    ['fa', 'arabext', 'persian', false],
    ['fa-AF', 'arabext', 'persian', false],
    ['ur', 'latn', 'gregory', true],
    ['en-GB', 'latn', 'gregory', false],
    ['fr', 'latn', 'gregory', false],
  ])(
    'in %s leaves to custom: %s digits, the %s calendar, a Hijri day: %s',
    (inLanguage, numerals, calendar, shown) => {
      const { numerals: _n, calendar: _c, hijri: _h, ...bare } = edition;
      expect(parseEdition({ ...bare, inLanguage })).toMatchObject({
        value: { edition: { numerals, calendar, hijri: { shown, adjustment: 0 } } },
      });
    },
  );

  it('may decide against the custom of its language', () => {
    const decisions = {
      inLanguage: 'fa',
      numerals: 'latn',
      calendar: 'gregory',
      hijri: { shown: false, adjustment: 0 },
    };
    expect(parseEdition({ ...edition, ...decisions })).toMatchObject({ value: { edition: decisions } });
  });

  it.each([
    ['$schema', 1, 'text'],
    ['name', ' ', 'not-blank'],
    ['name', 'ق'.repeat(501), 'at-most-characters'],
    ['tagline', null, 'text'],
    ['description', [], 'text'],
    ['sections', [{ id: 'a', name: 'ق'.repeat(301) }], 'at-most-characters', 'sections[0].name'],
    ['url', 'qari.example', 'web-url'],
    ['url', 'https://qari.example/', 'web-url'],
    ['url', 'https://qari.example/paper', 'web-url'],
    ['url', 'https://qari.example?ref=home', 'web-url'],
    ['url', 'https://qari.example#top', 'web-url'],
    ['url', 'https://qari.example;script-src', 'web-url'],
    ['url', 'https://qari.example{return}', 'web-url'],
    ['url', 'https://user@qari.example', 'web-url'],
    [
      'search',
      { openSearch: { url: "https://search.example;script-src'/", index: 'qari' } },
      'web-url',
      'search.openSearch.url',
    ],
    ['basePath', 'paper', 'base-path'],
    ['basePath', '/paper', 'base-path'],
    ['basePath', '//evil.example/', 'base-path'],
    ['search', { synonyms: [['وحده']] }, 'at-least-items', 'search.synonyms[0]'],
    [
      'search',
      { openSearch: { url: 'https://search.example', index: 'Qari!' } },
      'index-name',
      'search.openSearch.index',
    ],
    ['inLanguage', 'Arabic!', 'language'],
    ['region', 'Saudi', 'region'],
    ['region', 'sa', 'region'],
    ['timeZone', 'Riyadh', 'time-zone'],
    ['timeZone', 3, 'text'],
    ['numerals', 'arabic', 'one-of'],
    ['calendar', 'julian', 'one-of'],
    ['months', 'coptic', 'one-of'],
    ['hijri', true, 'object'],
    ['hijri.shown', 'yes', 'true-or-false'],
    ['hijri.adjustment', 3, 'at-most'],
    ['hijri.adjustment', -3, 'at-least'],
    ['hijri.adjustment', 0.5, 'whole-number'],
    ['prerenderedArticles', 0, 'at-least'],
    ['prerenderedArticles', 1.5, 'whole-number'],
    ['prerenderedArticles', 'all', 'number'],
    ['sections', {}, 'list'],
    ['sections', [], 'at-least-items'],
    ['sections[0]', 'politics', 'object'],
    ['sections[0].id', 'world news', 'identifier'],
    ['sections[1].description', '', 'not-blank'],
    ['sameAs', 'https://social.example', 'list'],
    ['sameAs[0]', '@qari', 'web-url'],
    ['license', '', 'not-blank'],
    ['pronunciation', {}, 'list'],
    ['pronunciation[0].written', '', 'not-blank'],
    ['pronunciation[0].written', 'ن'.repeat(81), 'at-most-characters'],
    ['pronunciation[0].spoken', 'ن'.repeat(201), 'at-most-characters'],
    ['pronunciation[0].spoken', 'نا\u0000تو', 'printable'],
    ['pronunciation[0].inLanguage', 'Arabic!', 'language'],
  ])('at %s (%j) is met with "%s"', (path, value, code, toldAt = path) => {
    expect(toldOf(path, value)).toEqual([[toldAt, code]]);
  });

  it('may not name two sections alike', () => {
    expect(toldOf('sections[1].id', 'politics')).toEqual([['sections[1].id', 'unique']]);
  });

  it('may not say one name in two ways, with or without tashkeel, but in two languages', () => {
    const entry = { written: 'ناتو', spoken: 'نَاتُو' };
    const english = { ...entry, inLanguage: 'en' };
    expect(toldOf('pronunciation', [entry, english])).toEqual([]);
    expect(toldOf('pronunciation', [entry, english, { ...entry, written: 'نـاتُو' }])).toEqual([
      ['pronunciation[2].written', 'unique'],
    ]);
    expect(toldOf('pronunciation', [entry, { ...entry, inLanguage: 'ar-EG' }])).toEqual([
      ['pronunciation[1].written', 'unique'],
    ]);
  });

  it('is warned of a field that is not known, wherever it stands', () => {
    const input = changeAt(changeAt(edition, 'timezone', 'UTC'), 'sections[1].title', 'اقتصاد');
    const parsed = parseEdition(input);
    expect(parsed.ok && parsed.value.warnings.map(({ path }) => path).sort()).toEqual([
      'sections[1].title',
      'timezone',
    ]);
  });

  it('never makes the reader of it throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parseEdition(json)));
  });
});
