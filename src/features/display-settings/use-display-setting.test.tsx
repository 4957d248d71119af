// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { changeDisplaySettings } from './display-settings-store.ts';
import { useDisplaySetting } from './use-display-setting.ts';

it('draws what needs one setting anew when that changes, and not for others', () => {
  const drawn = vi.fn();
  function Theme() {
    drawn(useDisplaySetting('theme'));
    return null;
  }
  render(<Theme />);
  const count = drawn.mock.calls.length;
  act(() => changeDisplaySettings({ typeStep: 2, hijri: 'hidden' }));
  expect(drawn).toHaveBeenCalledTimes(count);
  act(() => changeDisplaySettings({ theme: 'dark' }));
  expect(drawn).toHaveBeenLastCalledWith('dark');
});
