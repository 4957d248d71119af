// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { reserveDockSpace } from './dock-space.ts';

const scrollIntoView = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  scrollIntoView.mockReset();
});

/** A button that has the focus, between two heights of a window of 768 pixels whose dock begins at 600. */
function focusBetween(top: number, bottom: number) {
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(0, top, 100, bottom - top);
  button.scrollIntoView = scrollIntoView;
  const dock = document.createElement('section');
  dock.getBoundingClientRect = () => new DOMRect(0, 600, 1024, 168);
  document.body.append(button, dock);
  button.focus();
  reserveDockSpace(dock)();
  return scrollIntoView.mock.calls.length;
}

it('brings what has the focus above the dock that has come over it, wholly or in part', () => {
  expect(focusBetween(620, 660)).toBe(1);
  expect(focusBetween(580, 620)).toBe(2);
});

it('moves nothing that can be seen, that is not in the window, or that is taller than the room', () => {
  expect(focusBetween(100, 140)).toBe(0);
  expect(focusBetween(900, 940)).toBe(0);
  expect(focusBetween(-200, 3000)).toBe(0);
});
