import { expect, it } from 'vitest';
import { sharedPath } from './shared-path.ts';

const homes = ['https://paper.example', 'https://reader.example'];

it.each([
  ['https://paper.example/articles/suez-canal/', '/articles/suez-canal/'],
  ['اقرأ هذا: https://reader.example/articles/suez-canal/#p3 الآن', '/articles/suez-canal/#p3'],
  ['«https://paper.example/archive/»', '/archive/'],
  ['https://elsewhere.example/ https://paper.example/about/?utm=x', '/about/'],
  ['https://paper.example/articles/%D9%87%D9%84%D8%A7%D9%84/', '/articles/%D9%87%D9%84%D8%A7%D9%84/'],
  ['https://paper.example', '/'],
  ['https://paper.example/articles/قهوة/، جميل', '/articles/%D9%82%D9%87%D9%88%D8%A9/'],
  ['(https://paper.example/about/).', '/about/'],
  ['هل قرأت https://paper.example/about/؟', '/about/'],
])('finds in «%s» the page %s', (text, path) => {
  expect(sharedPath(text, homes, '/')).toBe(path);
});

it('takes the base path away, and leaves alone what is not below it', () => {
  expect(sharedPath('https://paper.example/news/about/', homes, '/news/')).toBe('/about/');
  expect(sharedPath('https://paper.example/shop/', homes, '/news/')).toBeNull();
});

it.each([
  '',
  'لا رابط هنا',
  'https://paper.example.evil.example/',
  'javascript:alert(1)',
  'http://',
  'https://[/',
])('finds nothing of ours in «%s»', (text) => {
  expect(sharedPath(text, homes, '/')).toBeNull();
});

it('does not take a path for an address of another site', () => {
  expect(sharedPath('https://paper.example//evil.example/', homes, '/')).toBe('/evil.example/');
});
