import { describe, expect, it, vi } from 'vitest';
import { keepFrontPage } from './keep-front-page.ts';

const stories = (...ids: string[]) => ids.map((id) => ({ id }));
const home = {
  lead: { id: 'قناة' },
  seconds: stories('coffee', 'oud'),
  sections: [{ id: 's', name: 's', stories: stories('gps', 'coffee') }],
  latest: stories('hope', ...Array.from({ length: 20 }, (_, number) => `late-${number}`)),
};
const fetched = async (kept: readonly string[] = []) => {
  const fetchAndKeep = vi.fn(async (_: string) => Response.json(home));
  await keepFrontPage(fetchAndKeep, async (path) => kept.includes(path));
  return fetchAndKeep.mock.calls.map(([path]) => path);
};

describe('the front page that comes while nobody looks', () => {
  it('comes with its briefing, its search and the first twelve of its articles, each once, from the top', async () => {
    const [front, briefing, guide, newest, ...articles] = await fetched();
    expect([front, briefing]).toEqual(['edition/home.json', 'edition/briefing.json']);
    expect([guide, newest]).toEqual(['edition/search/guide.json', 'edition/search/newest.json']);
    expect(articles).toHaveLength(12);
    expect(articles.slice(0, 5)).toEqual([
      `edition/articles/${encodeURIComponent('قناة')}.json`,
      'edition/articles/coffee.json',
      'edition/articles/oud.json',
      'edition/articles/gps.json',
      'edition/articles/hope.json',
    ]);
  });

  it('leaves out what is kept', async () => {
    const articles = await fetched(['edition/articles/coffee.json']);
    expect(articles).not.toContain('edition/articles/coffee.json');
    expect(articles).toHaveLength(16);
  });

  it('stops where the network does', async () => {
    const fetchAndKeep = vi.fn(async () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(keepFrontPage(fetchAndKeep, async () => false)).rejects.toThrow(TypeError);
    expect(fetchAndKeep).toHaveBeenCalledOnce();
  });
});
