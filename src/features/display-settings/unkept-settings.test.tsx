// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAnnouncement } from '#lib/announcements.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { defaultDisplaySettings } from './display-settings.ts';
import { changeDisplaySettings } from './display-settings-store.ts';
import { TypeSizeControl } from './type-size-control.tsx';
import { UnkeptNote } from './unkept-note.tsx';
import { unkeptTold } from './unkept-told.ts';
import { useTellUnkept } from './use-tell-unkept.ts';

const sentence = /^لا يحفظ متصفحك اختيارك/;
let problems: string[] = [];
onAnnouncement((message, isProblem) => {
  if (isProblem) problems.push(message);
});

beforeEach(() => {
  changeDisplaySettings(defaultDisplaySettings);
  unkeptTold.set(false);
  problems = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const fillDevice = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
const change = (theme: 'dark' | 'light') => act(() => changeDisplaySettings({ theme }));
function Article() {
  useTellUnkept();
  return <TypeSizeControl />;
}
const larger = () => fireEvent.click(screen.getByRole('button', { name: 'كبّر الخط' }));
const rest = () => act(() => vi.advanceTimersByTimeAsync(2_000));

describe('a setting that the device does not keep', () => {
  it('is told beside the article when the presses have come to rest, once', async () => {
    openPage(<Article />);
    larger();
    await rest();
    expect(problems).toEqual([]);
    fillDevice();
    larger();
    larger();
    expect(problems).toEqual([]);
    await rest();
    larger();
    await rest();
    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });

  it('is not told again with the next article', async () => {
    fillDevice();
    const { unmount } = openPage(<Article />);
    larger();
    await rest();
    unmount();
    openPage(<Article />);
    larger();
    await rest();
    expect(problems).toHaveLength(1);
  });

  it('is told again when it was kept in between', async () => {
    openPage(<Article />);
    for (const times of [1, 2]) {
      const full = fillDevice();
      larger();
      await rest();
      expect(problems).toHaveLength(times);
      full.mockRestore();
      larger();
      await rest();
    }
  });

  it('before the tools of reading came is told when they have', async () => {
    fillDevice();
    change('dark');
    openPage(<Article />);
    await rest();
    expect(problems).toHaveLength(1);
  });

  it('stands in the panel for as long as it is so, in a region that is heard once', () => {
    openPage(<UnkeptNote />);
    const note = screen.getByRole('status');
    expect(note.textContent).toBe('');
    const full = fillDevice();
    change('dark');
    expect(note.textContent).toMatch(sentence);
    const text = note.firstChild;
    change('light');
    expect(note.firstChild).toBe(text);
    full.mockRestore();
    change('dark');
    expect(note.textContent).toBe('');
  });

  it('is told by the panel alone where that is open over an article', async () => {
    openPage(
      <>
        <Article />
        <UnkeptNote />
      </>,
    );
    fillDevice();
    change('dark');
    await rest();
    expect(screen.getByRole('status').textContent).toMatch(sentence);
    expect(problems).toEqual([]);
  });
});
