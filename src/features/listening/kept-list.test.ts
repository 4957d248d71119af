// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { hasKeptList } from './has-kept-list.ts';
import { keptList } from './kept-list.ts';
import type { KeptList } from './kept-list-schema.ts';

const list: KeptList = { stories: [buildStory('story-1')], place: null };

beforeEach(() => {
  keptList.write(null);
  localStorage.clear();
});

describe('the list of this device', () => {
  it('is known to be there before it is read, and is read as it was written', async () => {
    expect([hasKeptList(), await keptList.read()]).toEqual([false, null]);
    keptList.write(list);
    expect(hasKeptList()).toBe(true);
    expect(await keptList.read()).toMatchObject(list);
    keptList.write(null);
    expect([hasKeptList(), await keptList.read()]).toEqual([false, null]);
  });

  it('is none where somebody has scribbled in the storage', async () => {
    localStorage.setItem('qari.list', '{"v":1,');
    expect([hasKeptList(), await keptList.read()]).toEqual([false, null]);
  });

  it('lives as long as the page where storage is blocked', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    expect(await keptList.read()).toBeNull();
    keptList.write(list);
    expect(await keptList.read()).toMatchObject(list);
    keptList.write(null);
    expect([hasKeptList(), await keptList.read()]).toEqual([false, null]);
  });

  it('calls when another tab has changed it, or emptied all storage, and not for anything else', () => {
    const listener = vi.fn();
    const stop = keptList.watch(listener);
    const change = (key: string | null) => dispatchEvent(new StorageEvent('storage', { key, newValue: '' }));
    change('qari.positions');
    expect(listener).not.toHaveBeenCalled();
    change('qari.list');
    change(null);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    change('qari.list');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
