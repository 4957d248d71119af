// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { changeDisplaySettings } from './display-settings-store.ts';
import { useDateStyle } from './use-date-style.ts';
import { useDisplaySetting } from './use-display-setting.ts';

const edition = buildEdition();
const styles: DateStyle[] = [];

function Dates() {
  useDisplaySetting('theme');
  styles.push(useDateStyle(edition));
  return null;
}

it('is the same object until something of it changes: pages are drawn anew for another', () => {
  openPage(<Dates />);
  act(() => changeDisplaySettings({ theme: 'dark' }));
  expect(styles.length).toBeGreaterThan(1);
  expect(new Set(styles).size).toBe(1);
  act(() => changeDisplaySettings({ months: 'syriac' }));
  expect(styles.at(-1)?.months).toBe('syriac');
});
