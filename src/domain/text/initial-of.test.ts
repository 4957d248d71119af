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

  it.each([
    ['fa', 'بخش علوم', 'ع'],
    ['fr', 'Rubrique sciences', 'S'],
    ['fr', 'Les Décodeurs', 'D'],
    ['fr', 'L’Atelier', 'A'],
    ['en', 'Science desk', 'S'],
    ['en-GB', 'The Guardian', 'G'],
    ['ur', 'سائنس ڈیسک', 'س'],
  ])(
    'of an organization in %s, «%s», is %s: each language puts the telling word elsewhere',
    (language, name, letter) => {
      expect(initialOf(name, 'organization', language)).toBe(letter);
    },
  );

  it('of a Persian name that begins like the Arabic article is its first', () => {
    expect(initialOf('الهام', 'person', 'fa')).toBe('ا');
  });

  it('is nothing for nothing', () => {
    expect(initialOf('')).toBe('');
  });
});
