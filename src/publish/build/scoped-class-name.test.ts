import { describe, expect, it } from 'vitest';
import { scopedClassName } from './scoped-class-name.ts';

describe('the class of a rule in the page', () => {
  it('is named after its file, each time the same', () => {
    expect(scopedClassName('title', '/a/dock.module.css')).toBe('dock-title');
    expect(scopedClassName('title', '/a/dock.module.css')).toBe('dock-title');
  });

  it('is of one file only', () => {
    scopedClassName('seek-bar', '/a/dock.module.css');
    expect(() => scopedClassName('bar', '/b/dock-seek.module.css')).not.toThrow();
    expect(() => scopedClassName('bar', '/a/dock-seek.module.css')).toThrow(
      'The class dock-seek-bar would be of both /b/dock-seek.module.css and /a/dock-seek.module.css.',
    );
  });
});
