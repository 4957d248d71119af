import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { changeAt } from '../../../tests/fixtures/change-at.ts';
import { parseArticle } from './parse-article.ts';

const article = buildArticle();

/** What an editor is told when a value stands at a path of an otherwise good article. */
function toldOf(path: string, value: unknown) {
  const parsed = parseArticle(changeAt(article, path, value));
  return parsed.ok ? [] : parsed.problem.map((problem) => [problem.path, problem.expected.code]);
}

describe('an article that lacks a field it needs', () => {
  it.each([
    'id',
    'headline',
    'inLanguage',
    'datePublished',
    'articleSection',
    'articleSection.id',
    'articleSection.name',
    'blocks',
    'keywords[0].id',
    'keywords[0].name',
    'abstractSource.by',
    'image[0].url',
    'image[0].width',
    'image[0].height',
    'image[0].alt',
    'image[0].poi.x',
    'image[0].poi.y',
    'audio[0].contentUrl',
    'audio[0].encodingFormat',
    'audio[0].duration',
    'audio[0].of',
    'audio[0].readBy.by',
    'author[0].name',
    'editor[0].name',
    'translator[0].name',
    'photographer[0].name',
    'contributor[0].name',
    'sourceOrganization[0].name',
    'correction[0].datePublished',
    'correction[0].text',
  ])('is told that %s is required', (path) => {
    expect(toldOf(path, undefined)).toEqual([[path, 'required']]);
  });

  it.each([
    '$schema',
    'alternativeHeadline',
    'kicker',
    'description',
    'abstract',
    'abstractSource',
    'abstractSource.reviewedBy',
    'dateline',
    'dateModified',
    'keywords',
    'image',
    'image[0].caption',
    'image[0].creditText',
    'image[0].copyrightNotice',
    'image[0].poi',
    'audio',
    'audio[0].cues',
    'audio[0].readBy',
    'audio[0].readBy.name',
    'audio[0].narration',
    'author',
    'author[0].id',
    'author[0].url',
    'author[0].image',
    'author[0].description',
    'editor',
    'translator',
    'photographer',
    'contributor',
    'sourceOrganization',
    'sourceOrganization[0].url',
    'creditText',
    'correction',
    'related',
    'isAccessibleForFree',
  ])('may do without %s', (path) => {
    expect(toldOf(path, undefined)).toEqual([]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    ['$schema', 7, 'text'],
    ['id', 12, 'text'],
    ['headline', null, 'text'],
    ['headline', ' \n ', 'not-blank'],
    ['headline', '\u200B', 'not-blank'],
    ['headline', 'نص\u0000', 'printable'],
    ['headline', 'نص \ud800', 'printable'],
    ['image[0].alt', 'خريطة\u0007', 'printable'],
    ['image[0].alt', 'خريطة\u2067', 'no-turning'],
    ['headline', '\u202Eنص\u202C', 'no-turning'],
    ['author[0].url', 'https://bank.example@evil.example/', 'href'],
    ['sourceOrganization[0].url', 'https://bank.example:x@evil.example/', 'web-url'],
    ['alternativeHeadline', '', 'not-blank'],
    ['kicker', ['مصر'], 'text'],
    ['description', 1, 'text'],
    ['abstract', 'الملخص', 'list'],
    ['abstract[1]', ' ', 'not-blank'],
    ['abstract[1]', '\u3164\u034F', 'not-blank'],
    ['author[0].name', '\u2063', 'not-blank'],
    ['abstractSource', 'editor', 'object'],
    ['abstractSource.by', 'robot', 'one-of'],
    ['abstractSource.reviewedBy', 'ليلى\u202E', 'no-bidi-controls'],
    ['inLanguage', 'العربية', 'language'],
    ['inLanguage', 'ar_SA', 'language'],
    ['dir', 'auto', 'one-of'],
    ['dateline', false, 'text'],
    ['datePublished', 1_721_733_600, 'text'],
    ['datePublished', 'أمس', 'timestamp'],
    ['articleSection', 'economy', 'object'],
    ['articleSection.id', 'a/b', 'identifier'],
    ['articleSection.name', '', 'not-blank'],
    ['keywords', {}, 'list'],
    ['keywords[0]', 'مصر', 'object'],
    ['keywords[0].id', '', 'identifier'],
    ['keywords[0].name', 3, 'text'],
    ['creditText', {}, 'text'],
    ['related', 'coffee-prices', 'list'],
    ['related[0]', '../secret', 'identifier'],
    ['isAccessibleForFree', 'yes', 'true-or-false'],
    ['url', 'suez', 'web-url'],
    ['url', 'javascript:alert(1)', 'web-url'],
    ['blocks', 'نص المقال', 'list'],
  ])('at %s (%j) is met with "%s"', (path, value, code) => {
    expect(toldOf(path, value)).toEqual([[path, code]]);
  });

  it.each([
    ['image', 'media/a.svg', 'list'],
    ['image[0]', 'media/a.svg', 'object'],
    ['image[0].url', 'https://elsewhere.example/a.svg', 'media-path'],
    ['image[0].url', 'media/../edition.json', 'media-path'],
    ['image[0].url', '/media/a.svg', 'media-path'],
    ['image[0].url', 'media/صورة السفينة.svg', 'media-path'],
    ['image[0].width', '1600', 'number'],
    ['image[0].width', 0, 'at-least'],
    ['image[0].height', 1.5, 'whole-number'],
    ['image[0].height', 20_001, 'at-most'],
    ['image[0].alt', null, 'text'],
    ['image[0].caption', '', 'not-blank'],
    ['image[0].creditText', 5, 'text'],
    ['image[0].copyrightNotice', ' ', 'not-blank'],
    ['image[0].poi', [0.5], 'required'],
    ['image[0].poi.x', 1.01, 'at-most'],
    ['image[0].poi.y', -0.01, 'at-least'],
  ])('in a picture, at %s (%j), is met with "%s"', (path, value, code) => {
    const codes = toldOf(path, value).map(([, told]) => told);
    expect([...new Set(codes)]).toEqual([code]);
  });

  it.each([
    ['audio', {}, 'list'],
    ['audio[0].contentUrl', 'media/no-extension', 'media-path'],
    ['audio[0].encodingFormat', '', 'not-blank'],
    ['audio[0].duration', '31', 'number'],
    ['audio[0].duration', -1, 'at-least'],
    ['audio[0].of', 'headline', 'one-of'],
    ['audio', Array(9).fill(buildArticle().audio?.[0]), 'at-most-items'],
    ['audio[0].readBy.by', 'robot', 'one-of'],
    ['audio[0].narration', '', 'not-blank'],
    ['audio[0].cues', 'x', 'list'],
    ['audio[0].cues[0]', 4, 'list'],
    ['audio[0].cues[0][0]', -0.5, 'at-least'],
    ['audio[0].cues[0][1]', 0.5, 'whole-number'],
    ['audio[0].cues[0][2]', null, 'number'],
  ])('in a recording, at %s (%j), is met with "%s"', (path, value, code) => {
    expect(toldOf(path, value)).toEqual([[path, code]]);
  });

  it.each(
    ['author', 'editor', 'translator', 'photographer', 'contributor'].flatMap((role) => [
      [role, 'ليلى حدّاد', 'list'],
      [`${role}[0]`, 'ليلى حدّاد', 'object'],
      [`${role}[0].id`, '.', 'identifier'],
      [`${role}[0].name`, 'ليلى\u200Fحدّاد', 'no-bidi-controls'],
      [`${role}[0].url`, 'javascript:alert(1)', 'href'],
      [`${role}[0].image`, 'layla.svg', 'media-path'],
      [`${role}[0].description`, 0, 'text'],
    ]),
  )('in the credits, at %s (%j), is met with "%s"', (path, value, code) => {
    expect(toldOf(path ?? '', value)).toEqual([[path, code]]);
  });

  it.each([
    ['sourceOrganization', 'رويترز', 'list'],
    ['sourceOrganization[0].name', '', 'not-blank'],
    ['sourceOrganization[0].url', '/reuters', 'web-url'],
    ['correction', {}, 'list'],
    ['correction[0].datePublished', '2024-07-24', 'timestamp'],
    ['correction[0].text', ' ', 'not-blank'],
  ])('in sources and corrections, at %s (%j), is met with "%s"', (path, value, code) => {
    expect(toldOf(path, value)).toEqual([[path, code]]);
  });
});
