// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openTab, type Tab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';

let tab: Tab;

beforeEach(async () => {
  takeFreshDevice();
  localStorage.clear();
  tab = await openTab();
});

const fileOf = (settings: object) =>
  JSON.stringify({ type: 'qari-library', version: 1, saved: [], history: [], settings });

describe('settings in a file', () => {
  it('replace those of the device, but only settings of ours that can be ours', async () => {
    localStorage.setItem('qari.listening', 'here');
    localStorage.setItem('qari.display', 'here');
    const settings = {
      'qari.display': 'from the file',
      'qari.listening': 7,
      'qari.positions': 'ق'.repeat(50_001),
      'qari.shortcuts': null,
      'qari.list': 'not one of them',
      constructor: 'x',
    };
    expect(await tab.importLibrary(fileOf(settings))).toMatchObject({ ok: true });
    expect({ ...localStorage }).toEqual({ 'qari.listening': 'here', 'qari.display': 'from the file' });
  });

  it('are obeyed by the page that imports them', async () => {
    const told = vi.fn();
    const stop = tab.historySwitch.subscribe(told);
    await tab.importLibrary(fileOf({ 'qari.history': '{"isKept":false,"isMarked":false}' }));
    expect(tab.historySwitch.get()).toEqual({ isKept: false, isMarked: false });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
  });
});
