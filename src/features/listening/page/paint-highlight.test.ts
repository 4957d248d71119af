// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { paintHighlight } from './paint-highlight.ts';

afterEach(() => void vi.unstubAllGlobals());

function start() {
  const element = document.createElement('li');
  const range = document.createRange();
  return { element, range };
}

it('marks a range by name, the word over the sentence, and unmarks only its own', () => {
  class FakeHighlight {
    priority = 0;
  }
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  const { element, range } = start();
  const unmark = paintHighlight('spoken', range, element);
  paintHighlight('spoken-word', range, element);
  expect([...highlights].map(([name, { priority }]) => [name, priority])).toEqual([
    ['spoken', 0],
    ['spoken-word', 1],
  ]);
  const unmarkLater = paintHighlight('spoken', range, element);
  unmark();
  expect(highlights.has('spoken')).toBe(true);
  unmarkLater();
  expect(highlights.has('spoken')).toBe(false);
  expect(element.dataset.speaking).toBeUndefined();
});

it('marks the whole point where the browser knows no highlights', () => {
  const { element, range } = start();
  const unmark = paintHighlight('spoken', range, element);
  paintHighlight('spoken-word', range, element)();
  expect(element.dataset.speaking).toBe('');
  unmark();
  expect(element.dataset.speaking).toBeUndefined();
});
