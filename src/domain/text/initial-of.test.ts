import { describe, expect, it } from 'vitest';
import { initialOf } from './initial-of.ts';

describe('the letter that stands for a name', () => {
  it('is the first of a person', () => {
    expect(initialOf('نجيب محفوظ')).toBe('ن');
    expect(initialOf('Ada Lovelace')).toBe('A');
  });

  it('tells one desk from another', () => {
    expect(initialOf('قسم العلوم', 'organization')).toBe('ع');
    expect(initialOf('قسم الرياضة', 'organization')).toBe('ر');
  });

  it('passes over the article, but not over a word that only begins like it', () => {
    expect(initialOf('الجاحظ')).toBe('ج');
    expect(initialOf('رويترز', 'organization')).toBe('ر');
    expect(initialOf('الو')).toBe('ا');
  });

  it('is nothing for nothing', () => {
    expect(initialOf('')).toBe('');
  });
});
