// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changeDisplaySettings } from './display-settings-store.ts';
import { useDisplaySetting } from './use-display-setting.ts';

it('draws what needs one setting anew when that changes, and not for others', () => {
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn += 1;
    return useDisplaySetting('theme');
  });
  const before = drawn;
  act(() => changeDisplaySettings({ typeStep: 2, hijri: 'hidden' }));
  expect(drawn).toBe(before);
  act(() => changeDisplaySettings({ theme: 'dark' }));
  expect(result.current).toBe('dark');
});
