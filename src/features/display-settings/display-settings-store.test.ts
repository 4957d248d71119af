// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultDisplaySettings } from './display-settings.ts';
import { displaySettingsKey } from './display-settings-key.ts';

const root = document.documentElement;
let store: typeof import('./display-settings-store.ts');

beforeEach(async () => {
  localStorage.clear();
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  vi.resetModules();
  store = await import('./display-settings-store.ts');
});

const keep = (settings: object) => localStorage.setItem(displaySettingsKey, JSON.stringify(settings));
const kept = () => JSON.parse(localStorage.getItem(displaySettingsKey) ?? 'null') as unknown;
const changedInOtherTab = (settings: object) =>
  dispatchEvent(new StorageEvent('storage', { key: displaySettingsKey, newValue: JSON.stringify(settings) }));

describe('the settings of a reader', () => {
  it('are those of the last visit', () => {
    keep({ theme: 'dark', typeStep: 2, language: null });
    store.onDisplaySettingsChange(() => {});
    expect(store.getDisplaySettings()).toEqual({ ...defaultDisplaySettings, theme: 'dark', typeStep: 2 });
  });

  it('are seen at once and kept when they change', () => {
    store.onDisplaySettingsChange(() => {});
    store.changeDisplaySettings({ theme: 'dark' });
    expect(root.dataset.theme).toBe('dark');
    expect(kept()).toMatchObject({ theme: 'dark' });
  });

  it('stay when another of them changes, even before anything on the page shows them', () => {
    keep({ theme: 'dark', typeStep: 2, language: null });
    store.changeDisplaySettings({ language: 'en' });
    expect(kept()).toEqual({ theme: 'dark', typeStep: 2, language: 'en' });
  });

  it('follow a change in another tab', () => {
    const told = vi.fn();
    store.onDisplaySettingsChange(told);
    changedInOtherTab({ theme: 'light', typeStep: -1 });
    expect(told).toHaveBeenCalledTimes(1);
    expect(store.getDisplaySettings()).toMatchObject({ theme: 'light', typeStep: -1 });
    expect(root.dataset).toMatchObject({ theme: 'light', typeStep: '-1' });
  });

  it('leave the page as the paper is once they are the paper’s own again', () => {
    store.changeDisplaySettings({ tashkeel: false, face: 'sans', measure: 'wide', typeStep: 1 });
    expect({ ...root.dataset }).toEqual({ tashkeel: 'false', face: 'sans', measure: 'wide', typeStep: '1' });
    store.changeDisplaySettings(defaultDisplaySettings);
    expect({ ...root.dataset }).toEqual({});
    expect(kept()).toEqual({});
  });

  it('work without storage, for as long as the page lives', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    store.changeDisplaySettings({ theme: 'black' });
    expect([root.dataset.theme, store.getDisplaySettings().theme]).toEqual(['black', 'black']);
  });

  it('of the automatic theme leave the page to the system', () => {
    store.changeDisplaySettings({ theme: 'dark' });
    store.changeDisplaySettings({ theme: 'auto' });
    expect(root.dataset.theme).toBeUndefined();
  });

  it('turn the page to the language that was chosen', () => {
    store.changeDisplaySettings({ language: 'en' });
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
    store.changeDisplaySettings({ language: 'ar' });
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('are not told to one who no longer listens', () => {
    const told = vi.fn();
    store.onDisplaySettingsChange(told)();
    store.changeDisplaySettings({ theme: 'dark' });
    expect(told).not.toHaveBeenCalled();
  });
});
