import { describe, expect, it } from 'vitest';
import { articleDirection, directionOfLanguage } from './article-direction.ts';

describe('the direction of a language', () => {
  it.each(['ar', 'ar-SA', 'AR', 'fa', 'ur-PK', 'he', 'ckb', 'ps', 'ug'])('is right to left for %s', (tag) => {
    expect(directionOfLanguage(tag)).toBe('rtl');
  });

  it.each(['en', 'en-GB', 'fr', 'tr', 'arn', 'zh-Hans', ''])('is left to right for %j', (tag) => {
    expect(directionOfLanguage(tag)).toBe('ltr');
  });
});

describe('the direction of an article', () => {
  it('is that of its language', () => {
    expect(articleDirection({ inLanguage: 'ar-EG' })).toBe('rtl');
  });

  it('is the one that the editor set, where there is one', () => {
    expect(articleDirection({ inLanguage: 'ku', dir: 'rtl' })).toBe('rtl');
    expect(articleDirection({ inLanguage: 'ar', dir: 'ltr' })).toBe('ltr');
  });
});
