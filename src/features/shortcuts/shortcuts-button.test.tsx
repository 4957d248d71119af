// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortcutsAreOn, switchShortcuts } from '#lib/shortcuts-switch.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { ShortcutsButton } from './shortcuts-button.tsx';

const reader = userEvent.setup();

beforeEach(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  localStorage.clear();
  switchShortcuts(true);
});

const sheet = () => screen.queryByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
const openSheet = async () => {
  openPage(<ShortcutsButton />);
  await reader.click(screen.getByRole('button', { name: 'اختصارات لوحة المفاتيح' }));
  return screen.findByRole('dialog');
};

describe('the list of shortcuts', () => {
  it('has keys in the order in which it says what they do, and arrows as they lie on the keyboard', async () => {
    await openSheet();
    const directionOf = (does: string) =>
      screen.getByText(does).parentElement?.querySelector('kbd')?.closest('[dir]')?.getAttribute('dir');
    expect(directionOf('تقريب الصورة أو إبعادها')).toBe('rtl');
    expect(directionOf('الصورة السابقة أو التالية')).toBe('ltr');
  });

  it('opens with its button and closes again', async () => {
    await openSheet();
    expect(screen.getByText('سماع الملخص أو إيقافه')).toBeTruthy();
    await reader.click(screen.getByRole('button', { name: 'أغلق' }));
    expect(sheet()).toBeNull();
  });

  it.each(['?', '؟'])('opens with the key %s', async (key) => {
    openPage(<ShortcutsButton />);
    await reader.keyboard(key);
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('turns every shortcut off and on, and remembers it', async () => {
    await openSheet();
    const choice = screen.getByRole<HTMLInputElement>('checkbox', { name: 'تفعيل الاختصارات' });
    expect(choice.checked).toBe(true);
    await reader.click(choice);
    expect([choice.checked, shortcutsAreOn(), localStorage.getItem('qari.shortcuts')]).toEqual([
      false,
      false,
      'off',
    ]);
    await reader.click(choice);
    expect([shortcutsAreOn(), localStorage.getItem('qari.shortcuts')]).toEqual([true, 'on']);
  });

  it('stays closed to its own key once they are off, not to its button', async () => {
    localStorage.setItem('qari.shortcuts', 'off');
    await openSheet();
    await reader.click(screen.getByRole('button', { name: 'أغلق' }));
    await reader.keyboard('?');
    expect(sheet()).toBeNull();
  });

  it('follows what is chosen in another tab', async () => {
    await openSheet();
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key: 'qari.shortcuts', newValue: 'off' }));
    });
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false));
  });
});
