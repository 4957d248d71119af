import { describe, expect, it } from 'vitest';
import { scopedClassName } from './scoped-class-name.ts';

describe('the class of a rule in the page', () => {
  it('is named after its file, each time the same', () => {
    expect(scopedClassName('title', '/a/dock.module.css')).toBe('dock-title');
    expect(scopedClassName('title', '/a/dock.module.css')).toBe('dock-title');
  });

  it.each([
    ['title', '/b/dock.module.css'],
    ['title', '/b/seek.module.css', 'seek-title'],
    ['bar', '/b/dock-seek.module.css'],
  ])('is of one file only: %s of %s', (name, file, expected?: string) => {
    scopedClassName('title', '/a/dock.module.css');
    scopedClassName('seek-bar', '/a/dock.module.css');
    if (expected) expect(scopedClassName(name, file)).toBe(expected);
    else expect(() => scopedClassName(name, file)).toThrow(`of both /a/dock.module.css and ${file}.`);
  });
});
