// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isLetterShortcut } from './is-letter-shortcut.ts';

const press = (init: KeyboardEventInit) => isLetterShortcut(new KeyboardEvent('keydown', init), 'd');

it.each([
  ['d on a Latin keyboard', { key: 'd', code: 'KeyD' }, true],
  ['D with caps lock', { key: 'D', code: 'KeyD' }, true],
  ['the same key on an Arabic keyboard', { key: 'ي', code: 'KeyD' }, true],
  ['the letter where another keyboard has it', { key: 'd', code: 'KeyE' }, true],
  ['another letter in its place', { key: 'e', code: 'KeyD' }, false],
  ['with Shift', { key: 'D', code: 'KeyD', shiftKey: true }, false],
  ['with Control, which is the browser’s', { key: 'd', code: 'KeyD', ctrlKey: true }, false],
  ['held down', { key: 'd', code: 'KeyD', repeat: true }, false],
])('%s: %o is the shortcut: %s', (_, init, expected) => expect(press(init)).toBe(expected));
