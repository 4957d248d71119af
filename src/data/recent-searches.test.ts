// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetSearch,
  forgetSearches,
  onRecentSearches,
  recentSearches,
  rememberSearch,
} from './recent-searches.ts';

beforeEach(() => localStorage.clear());

describe('the recent searches of a reader', () => {
  it('are kept with the newest first, each once', () => {
    for (const query of ['النيل', 'القهوة', ' النيل ']) rememberSearch(query);
    expect(recentSearches()).toEqual(['النيل', 'القهوة']);
  });

  it('are eight at most, and no pasted page is one', () => {
    for (let number = 1; number <= 12; number += 1) rememberSearch(`${number}`);
    rememberSearch('نص '.repeat(200));
    rememberSearch('   ');
    expect(recentSearches()).toEqual(['12', '11', '10', '9', '8', '7', '6', '5']);
  });

  it('can be forgotten one by one and all together, and who shows them is told', () => {
    for (const query of ['النيل', 'القهوة']) rememberSearch(query);
    const told = vi.fn();
    const stop = onRecentSearches(told);
    forgetSearch('النيل');
    expect(recentSearches()).toEqual(['القهوة']);
    forgetSearches();
    expect(recentSearches()).toEqual([]);
    expect(told).toHaveBeenCalledTimes(2);
    stop();
  });

  it('are none where what was kept is broken', () => {
    localStorage.setItem('qari.searches', '{"a":');
    expect(recentSearches()).toEqual([]);
    localStorage.setItem('qari.searches', '{"a":1}');
    expect(recentSearches()).toEqual([]);
    localStorage.setItem('qari.searches', '["النيل",7,null]');
    expect(recentSearches()).toEqual(['النيل']);
  });
});
