import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildCard, buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;
let other: Tab;
const endings: (() => void)[] = [];

beforeEach(async () => {
  takeFreshDevice();
  tab = await openTab();
  other = await openTab();
});
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

function listenIn(where: Tab) {
  const told = vi.fn();
  endings.push(where.onLibraryChange(told));
  return told;
}
const reached = (listener: () => void, times: number) =>
  vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(times));

describe('a change of the library', () => {
  it('is told to its own page and to the other tabs, once each', async () => {
    const [here, there] = [listenIn(tab), listenIn(other)];
    await tab.putSaved([buildSaved('suez')]);
    await reached(there, 1);
    expect(here).toHaveBeenCalledTimes(1);
  });

  it('is told after it was kept: who reads then reads the new', async () => {
    const seen: unknown[] = [];
    endings.push(other.onLibraryChange(async () => seen.push(await other.savedStory('suez'))));
    await tab.putSaved([buildSaved('suez')]);
    await vi.waitFor(() => expect(seen).toMatchObject([{ value: { id: 'suez' } }]));
  });

  it('of any kind is told, also by a tab in which nobody listens', async () => {
    const told = listenIn(other);
    const acts = [
      () => tab.putSaved([buildSaved('suez')]),
      () => tab.keepVisit(buildCard('suez')),
      () => tab.keepPlace('suez', 'p-1', false),
      () => tab.forgetHistory(),
      () => tab.removeSaved(['suez']),
    ];
    for (const [index, act] of acts.entries()) {
      await act();
      await reached(told, index + 1);
    }
  });

  it('that is none is not told: the reader has not moved', async () => {
    await tab.keepVisit(buildCard('suez'));
    await tab.keepPlace('suez', 'p-1', false);
    const told = listenIn(tab);
    await tab.keepPlace('suez', 'p-1', false);
    await tab.keepPlace('never-opened', 'p-1', false);
    await tab.readStories();
    expect(told).not.toHaveBeenCalled();
  });

  it('is not told to one who no longer listens, and still to the others', async () => {
    const gone = vi.fn();
    const stop = tab.onLibraryChange(gone);
    const stays = listenIn(tab);
    stop();
    await other.putSaved([buildSaved('suez')]);
    await reached(stays, 1);
    expect(gone).not.toHaveBeenCalled();
  });

  it('reaches one who has stopped listening and begun again', async () => {
    tab.onLibraryChange(() => {})();
    const told = listenIn(tab);
    await other.putSaved([buildSaved('suez')]);
    await reached(told, 1);
  });
});

describe('where tabs cannot speak with each other', () => {
  it.each([
    ['the browser knows no channels', undefined],
    [
      'the browser refuses them',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      },
    ],
  ])('(%s) a change is told to its own page', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const told = listenIn(tab);
    expect(await tab.putSaved([buildSaved('suez')])).toEqual({ ok: true, value: undefined });
    expect(told).toHaveBeenCalledTimes(1);
  });
});
