// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { keptChoices } from './kept-choices.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it("keeps the reader's rate for the next visit", () => {
  keptChoices.write({ ...keptChoices.read(), rate: 1.25 });
  expect(localStorage.getItem('qari.listening')).toContain('1.25');
  expect(keptChoices.read().rate).toBe(1.25);
});

it('keeps it for this visit, without a word, when storage is full or blocked', () => {
  for (const method of ['setItem', 'getItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
  }
  const chosen = { ...keptChoices.read(), rate: 2, voices: { ar: 'x' } } as const;
  keptChoices.write(chosen);
  expect(keptChoices.read()).toEqual(chosen);
});
