import { describe, expect, it } from 'vitest';
import { isSafeHref } from './safe-href.ts';

describe('a link in an article', () => {
  it.each([
    'https://example.org/a?b=1',
    'http://example.org',
    'mailto:desk@example.org',
    'tel:+96612345678',
    '/articles/هلال-الشهر/',
    '#p3',
  ])('may be %s', (href) => expect(isSafeHref(href)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https://good.example/\u202Egpj.exe',
    '#',
    '',
    'articles/no-slash',
  ])('may not be %j', (href) => expect(isSafeHref(href)).toBe(false));
});
