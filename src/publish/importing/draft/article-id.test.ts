import { describe, expect, it } from 'vitest';
import { articleIdentity } from './article-id.ts';

const headline = 'وصول أول سفينة';
const idOf = (key: string | null) => articleIdentity({ key, headline, blocks: [] }, '2024-07-23').id;

describe('the id of an imported article', () => {
  it.each([
    'https://a.example/?p=12',
    'https://a.example/12/345',
    'https://a.example/article/345',
    'https://a.example/n/9f86d081-884c-7d65-9a2f-eaa0c55ad015',
    'https://a.example/9f86d081884c7d659a2f',
    'urn:uuid:9f86d081-884c-7d65-9a2f-eaa0c55ad015',
    '48151623',
  ])('has words of the headline where its address has none: %s', (key) => {
    expect(idOf(key)).toMatch(/^وصول-أول-سفينة-[\da-f]{8}$/u);
  });

  it.each([
    ['https://a.example/2024/port-opens.html', /^port-opens-[\da-f]{8}$/],
    [`https://a.example/${encodeURIComponent('ميناء')}/5`, /^ميناء-[\da-f]{8}$/u],
    ['tag:port-opens', /^tag-port-opens-[\da-f]{8}$/],
    [null, /^وصول-أول-سفينة-[\da-f]{8}$/u],
  ])('has those of its address otherwise: %s', (key, pattern) => {
    expect(idOf(key)).toMatch(pattern);
  });

  it('is the same for every way to write an address, and never empty', () => {
    expect(idOf('http://www.a.example/?p=12&utm_source=x')).toBe(idOf('https://a.example/?p=12'));
    expect(articleIdentity({ key: '7', headline: '؟', blocks: [] }, null).id).toMatch(/^7-[\da-f]{8}$/);
  });
});
