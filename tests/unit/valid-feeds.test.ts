// @vitest-environment jsdom
import { statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { planSite } from '../../src/publish/build/site-plan.ts';
import { readEdition } from '../../src/publish/edition/read-edition.ts';
import { feedsOfEdition } from '../../src/publish/feeds/feeds-of-edition.ts';
import { buildArticle } from '../fixtures/build-article.ts';
import { atomProblems } from '../support/atom-problems.ts';
import { jsonFeedProblems } from '../support/json-feed-problems.ts';
import { rssProblems } from '../support/rss-problems.ts';

const feeds = new Map<string, string>();
beforeAll(async () => {
  const { edition, articles } = await readEdition('public/edition');
  if (!edition) throw new Error('The sample edition cannot be read.');
  const {
    author: _,
    description: __,
    abstract: ___,
    ...bare
  } = buildArticle({
    id: 'بلا-كاتب',
    alternativeHeadline: 'أ & ب <ج> ]]> "د" \u{1F600}',
    datePublished: '2026-11-25T12:00+03:00',
    dateModified: '2026-11-25T12:00+03:00',
  });
  const all = [...articles, bare];
  // As in a build: a file that was made has a size, pictures among them.
  const bytesOf = (file: string) =>
    /\.\d+\.webp$/.test(file)
      ? 1_234
      : (statSync(`public/edition/${file}`, { throwIfNoEntry: false })?.size ?? null);
  for (const { file, content } of feedsOfEdition(edition, all, planSite(edition, all).lists, { bytesOf })) {
    feeds.set(file, content);
  }
}, 60_000);

const xmlOf = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const rules: [name: string, problemsOf: (text: string) => string[]][] = [
  ['feed.xml', (text) => rssProblems(xmlOf(text))],
  ['atom.xml', (text) => atomProblems(xmlOf(text))],
  ['feed.json', jsonFeedProblems],
];

describe.each(rules)('every %s of a site', (name, problemsOf) => {
  it('holds to its specification', () => {
    const own = [...feeds].filter(([file]) => file.split('/').at(-1) === name);
    expect(own.length).toBeGreaterThan(20);
    expect(own.flatMap(([file, text]) => problemsOf(text).map((problem) => `${file} ${problem}`))).toEqual(
      [],
    );
  });
});

describe('the check of feeds', () => {
  const changed = (name: string, from: RegExp | string, to: string) => {
    const text = feeds.get(name) ?? '';
    expect(text).toMatch(from);
    return rules.find(([file]) => file === name)?.[1](text.replace(from, to)) ?? [];
  };

  it.each<[string, string, RegExp, string]>([
    ['feed.xml', 'that is cut off', /<\/rss>[\s\S]*$/, ''],
    ['feed.xml', 'with a date of another form', /<pubDate>[^<]+/, '<pubDate>2026-11-24T17:00:00Z'],
    ['feed.xml', 'whose day of the week is wrong', /<pubDate>Tue/, '<pubDate>Mon'],
    ['feed.xml', 'with an address that is not encoded', /<link>[^<]+/, '<link>https://qari.example/قهوة/'],
    ['feed.xml', 'with a file of unknown length', /length="\d+"/, 'length=""'],
    ['feed.xml', 'with an element that RSS does not know', /<item>/, '<item><summary>x</summary>'],
    ['atom.xml', 'without an id', /<id>[^<]+<\/id>/, ''],
    ['atom.xml', 'with a moment without its zone', /<updated>[^<]+/, '<updated>2026-11-24T17:00:00'],
    ['atom.xml', 'with an author without a name', /<author>\s*<name>[^<]+/, '<author><name>'],
    ['feed.json', 'of another version', /version\/1\.1/, 'version/9'],
    ['feed.json', 'with an item without a text', /"content_text":"[^"]+"/, '"content_text":""'],
  ])('finds a %s %s', (name, _, from, to) => {
    expect(changed(name, from, to)).not.toEqual([]);
  });
});
