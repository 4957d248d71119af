// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { buildRead, buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { refuseToOpen } from '../../../tests/fixtures/library/fail-storage.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  fakeCaches();
  localStorage.clear();
  tab = await openTab();
  await tab.putSaved([buildSaved('suez')]);
  await tab.keepVisit(buildRead('oud').story);
  localStorage.setItem('qari.positions', '{"v":1,"at":[["suez","p-4"]]}');
  localStorage.setItem('qari.display', '{"theme":"dark"}');
});

const everything = async () => [await tab.savedStories(), await tab.readStories(), { ...localStorage }];

describe('a reader who erases everything', () => {
  it('leaves nothing behind but the settings', async () => {
    expect(await tab.eraseAll()).toEqual({ ok: true, value: undefined });
    const none = { ok: true, value: [] };
    expect(await everything()).toEqual([none, none, { 'qari.display': '{"theme":"dark"}' }]);
  });

  it('is told of the room that is free once the files have gone too', async () => {
    const order: string[] = [];
    vi.spyOn(caches, 'delete').mockImplementation(async (name) => order.push(name) > 0);
    const stop = tab.onLibraryChange(() => order.push('told'));
    await tab.eraseAll();
    stop();
    expect(order).toEqual(['qari-saved', 'qari-data-1', 'qari-pictures', 'told']);
  });

  it('is told where files could not be erased, and that the list is empty', async () => {
    vi.spyOn(caches, 'delete').mockRejectedValue(new DOMException('no', 'SecurityError'));
    const told = vi.fn();
    const stop = tab.onLibraryChange(told);
    expect(await tab.eraseAll()).toEqual({ ok: false, problem: 'denied' });
    stop();
    expect(told).toHaveBeenCalledOnce();
    expect(await tab.savedStories()).toEqual({ ok: true, value: [] });
  });

  it('keeps all of it where the browser does not let go of it', async () => {
    const before = await everything();
    const other = await openTab();
    refuseToOpen('at once');
    expect(await other.eraseAll()).toEqual({ ok: false, problem: 'denied' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });
});
