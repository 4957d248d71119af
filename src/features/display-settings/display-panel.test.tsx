// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as messages from '#i18n/load-messages.ts';
import { afterPaint } from '#lib/after-paint.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { DisplayPanel } from './display-panel.tsx';
import { defaultDisplaySettings } from './display-settings.ts';
import { changeDisplaySettings, getDisplaySettings } from './display-settings-store.ts';
import { useInterfaceLanguage } from './use-interface-language.ts';

vi.mock('#i18n/load-messages.ts', { spy: true });

let heard: string[] = [];
onAnnouncement((message) => heard.push(message));

beforeEach(() => {
  changeDisplaySettings(defaultDisplaySettings);
  heard = [];
  // jsdom has no modal dialogs; what they do is tested in a browser.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

const edition = buildEdition();
function Panel() {
  useInterfaceLanguage(edition.inLanguage);
  return <DisplayPanel edition={edition} onClose={() => {}} />;
}
const radio = (setting: string, choice: string) =>
  within(screen.getByRole('group', { name: setting })).getByRole<HTMLInputElement>('radio', { name: choice });
const choose = async (setting: string, choice: string) => {
  await userEvent.click(radio(setting, choice));
  // The page follows the press.
  await act(afterPaint);
};
const sample = () => screen.getByRole('figure', { name: 'نموذج من النص' }).textContent;

describe('the panel', () => {
  it('has each setting as a group with one choice made', () => {
    openPage(<Panel />);
    const groups = screen
      .getAllByRole('group')
      .filter((group) => within(group).queryAllByRole('radio').length > 0);
    expect(groups.length).toBeGreaterThanOrEqual(11);
    for (const group of groups) {
      const chosen = within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .filter(({ checked }) => checked);
      expect(chosen).toHaveLength(1);
    }
  });

  it('shows on a sample what numerals, months and tashkeel do', async () => {
    openPage(<Panel />);
    expect(sample()).toContain('23 يوليو/ تموز 2024');
    expect(sample()).toContain('الكِتابُ وِعاءٌ');
    await choose('الأرقام', 'مشرقية ١٢٣');
    await choose('أسماء الأشهر', 'تموز');
    await choose('التشكيل', 'مخفي');
    expect(sample()).toContain('٢٣ تموز ٢٠٢٤');
    expect(sample()).toContain('الكتاب وعاء');
    expect(sample()).toContain('1938');
    await choose('أرقام النصوص', 'تتبع اختيارك');
    expect(sample()).toContain('١٩٣٨');
  });

  it('answers a press by the choice itself, before the page is drawn anew', async () => {
    openPage(<Panel />);
    fireEvent.click(radio('المظهر', 'داكن'));
    expect([radio('المظهر', 'داكن').checked, getDisplaySettings().theme]).toEqual([true, 'auto']);
    await act(afterPaint);
    expect([radio('المظهر', 'داكن').checked, getDisplaySettings().theme]).toEqual([true, 'dark']);
  });

  it('asks about the digits of texts only where numerals were chosen', async () => {
    openPage(<Panel />);
    expect(screen.queryByRole('group', { name: 'أرقام النصوص' })).toBeNull();
    await choose('الأرقام', 'لاتينية 123');
    expect(screen.getByRole('group', { name: 'أرقام النصوص' })).toBeTruthy();
  });
});

describe('the Hijri day', () => {
  it.each([
    [true, 'مخفي', 'hidden'],
    [false, 'ظاهر', 'shown'],
  ] as const)('of a paper that prints it (%s) can be %s', async (shown, choice, expected) => {
    const paper = buildEdition({ hijri: { shown, adjustment: 0 } });
    openPage(<DisplayPanel edition={paper} onClose={() => {}} />);
    await choose('التاريخ الهجري', choice);
    expect(getDisplaySettings().hijri).toBe(expected);
    expect(/هـ/.test(sample() ?? '')).toBe(true);
    await choose('التاريخ الهجري', shown ? 'ظاهر' : 'مخفي');
    expect(getDisplaySettings().hijri).toBe('edition');
  });
});

describe('the language', () => {
  it('turns the interface to English and back, and is kept', async () => {
    openPage(<Panel />);
    await choose('لغة الواجهة', 'English');
    expect(await screen.findByRole('dialog', { name: 'Display settings' })).toBeTruthy();
    expect(document.documentElement.dir).toBe('ltr');
    expect(getDisplaySettings().language).toBe('en');
    await choose('Language of the interface', 'العربية');
    expect(await screen.findByRole('dialog', { name: 'إعدادات العرض' })).toBeTruthy();
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('says so when it does not arrive, and leaves the page as it is', async () => {
    openPage(<Panel />);
    vi.mocked(messages.loadAllMessages).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await choose('لغة الواجهة', 'English');
    await waitFor(() => expect(heard).toEqual(['تعذّر تحميل اللغة. تحقّق من اتصالك ثم حاول مرة أخرى.']));
    expect(getDisplaySettings().language).toBeNull();
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('that does not arrive at the next visit leaves the page whole in its own', async () => {
    vi.mocked(messages.loadAllMessages).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    changeDisplaySettings({ language: 'en' });
    document.documentElement.dataset.pending = 'language';
    openPage(<Panel />);
    await waitFor(() => expect(document.documentElement.lang).toBe('ar'));
    expect(document.documentElement.dataset.pending).toBeUndefined();
    expect(screen.getByRole('dialog', { name: 'إعدادات العرض' })).toBeTruthy();
  });
});

describe('a reset', () => {
  const button = (name: string) => screen.getByRole('button', { name });

  it('has nothing to do where nothing was chosen', () => {
    openPage(<Panel />);
    expect(button('أعد الإعدادات الأصلية').ariaDisabled).toBe('true');
  });

  it('can be taken back until another setting is changed', async () => {
    changeDisplaySettings({ theme: 'black', tashkeel: false });
    openPage(<Panel />);
    await userEvent.click(button('أعد الإعدادات الأصلية'));
    expect(getDisplaySettings()).toEqual(defaultDisplaySettings);
    await userEvent.click(button('تراجع: استعد إعداداتي'));
    expect(getDisplaySettings()).toMatchObject({ theme: 'black', tashkeel: false });
    expect(heard).toEqual(['عادت الإعدادات الأصلية', 'استُعيدت إعداداتك']);
    await userEvent.click(button('أعد الإعدادات الأصلية'));
    await choose('المظهر', 'داكن');
    expect(screen.queryByRole('button', { name: 'تراجع: استعد إعداداتي' })).toBeNull();
  });
});
