// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isShortcut } from './is-shortcut.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<input><textarea></textarea><select></select><p contenteditable="true"><b></b></p><p contenteditable="false"><i></i></p><button></button>';
});

function press(selector: string, init: KeyboardEventInit = {}): boolean {
  let answer = false;
  document.addEventListener('keydown', (event) => (answer = isShortcut(event)), { once: true });
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, ...init }));
  return answer;
}

describe('a pressed key', () => {
  it.each(['body', 'button', 'i'])('may be a shortcut on <%s>', (place) => {
    expect(press(place)).toBe(true);
  });

  it('may be a shortcut with Shift, without which there is no plus', () => {
    expect(press('body', { shiftKey: true })).toBe(true);
  });

  it.each(['input', 'textarea', 'select', 'b'])('is text in <%s>', (place) => {
    expect(press(place)).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])('is no shortcut with %s', (modifier) => {
    expect(press('body', { [modifier]: true })).toBe(false);
  });
});
