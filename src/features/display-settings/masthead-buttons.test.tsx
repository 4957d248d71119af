// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as messages from '#i18n/load-messages.ts';
import { onAnnouncement } from '#lib/announcements.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { defaultDisplaySettings } from './display-settings.ts';
import { changeDisplaySettings, getDisplaySettings } from './display-settings-store.ts';
import { LanguageButton } from './language-button.tsx';
import { ThemeButton } from './theme-button.tsx';
import { useInterfaceLanguage } from './use-interface-language.ts';

vi.mock('#i18n/load-messages.ts', { spy: true });

let heard: string[] = [];
onAnnouncement((message) => heard.push(message));

beforeEach(() => {
  changeDisplaySettings(defaultDisplaySettings);
  heard = [];
});

describe('the theme button', () => {
  it('goes round automatic, light, dark, and says each', async () => {
    openPage(<ThemeButton />);
    const button = screen.getByRole('button', { name: 'المظهر: تلقائي' });
    for (const theme of ['light', 'dark', 'auto']) {
      await userEvent.click(button);
      expect(getDisplaySettings().theme).toBe(theme);
    }
    expect(heard).toEqual(['المظهر: فاتح', 'المظهر: داكن', 'المظهر: تلقائي']);
  });

  it('is named after the theme that is on', async () => {
    openPage(<ThemeButton />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button').textContent).toBe('المظهر: فاتح');
  });
});

/** A page of an Arabic edition with the button, as the masthead has it. */
function Page() {
  useInterfaceLanguage('ar');
  return (
    <>
      <LanguageButton />
      <ThemeButton />
    </>
  );
}

describe('the language button', () => {
  it('is named in the language it leads to, for readers of that language', () => {
    openPage(<Page />);
    const button = screen.getByRole('button', { name: 'English' });
    expect([button.lang, button.dir]).toEqual(['en', 'ltr']);
  });

  it('turns the interface to English and back, and is kept', async () => {
    openPage(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Theme: automatic' })).toBeTruthy();
    expect(document.documentElement.dir).toBe('ltr');
    expect(getDisplaySettings().language).toBe('en');
    await userEvent.click(screen.getByRole('button', { name: 'العربية' }));
    expect(await screen.findByRole('button', { name: 'المظهر: تلقائي' })).toBeTruthy();
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('says so when the language does not arrive, and leaves the page as it is', async () => {
    openPage(<Page />);
    vi.mocked(messages.loadMessages).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await waitFor(() => expect(heard).toEqual(['تعذّر تحميل اللغة. تحقّق من اتصالك ثم حاول مرة أخرى.']));
    expect(getDisplaySettings().language).toBeNull();
    expect(document.documentElement.dir).toBe('rtl');
  });
});

describe('a page of a reader who chose English', () => {
  it('stays in Arabic, whole, when the language does not arrive', async () => {
    vi.mocked(messages.loadMessages).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    changeDisplaySettings({ language: 'en' });
    openPage(<Page />);
    await waitFor(() => expect(document.documentElement.lang).toBe('ar'));
    expect(screen.getByRole('button', { name: 'المظهر: تلقائي' })).toBeTruthy();
  });
});
