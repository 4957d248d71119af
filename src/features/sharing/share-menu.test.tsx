// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAnnouncement } from '#lib/announcements.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { ShareMenu } from './share-menu.tsx';

const url = 'https://qari.example/articles/suez-canal/';
const title = 'كيف غيّرت قناة السويس طرق التجارة';
let heard: string[] = [];
onAnnouncement((message) => heard.push(message));

beforeEach(() => {
  heard = [];
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

/** Opens a page with the menu; `writeText` is the browser's clipboard. */
function openMenu(writeText: (text: string) => Promise<void> = async () => {}) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  openPage(
    <>
      <ShareMenu url={url} title={title} />
      <button type="button">طباعة</button>
    </>,
  );
  return user;
}
const giveSheet = (share: () => Promise<void>) => {
  const sheet = vi.fn(share);
  Object.defineProperty(navigator, 'share', { configurable: true, value: sheet });
  return sheet;
};
const summary = () => screen.getByText('مشاركة');
const isOpen = () => document.querySelector('details')?.open;

describe('sharing an article', () => {
  it('offers plain links that open elsewhere and tell nothing of the reader', async () => {
    const user = openMenu();
    await user.click(summary());
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'واتساب',
      'إكس',
      'تيليغرام',
      'فيسبوك',
      'البريد الإلكتروني',
    ]);
    expect(links.every(({ rel, target }) => rel === 'noopener noreferrer' && target === '_blank')).toBe(true);
  });

  it('closes on Escape, and the focus goes back', async () => {
    const user = openMenu();
    await user.click(summary());
    screen.getByRole('link', { name: 'واتساب' }).focus();
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(summary());
  });

  it('closes when the reader turns to something else', async () => {
    const user = openMenu();
    await user.click(summary());
    await user.click(screen.getByRole('button', { name: 'طباعة' }));
    expect(isOpen()).toBe(false);
  });
});

describe('copying the link', () => {
  it('says that it was copied', async () => {
    const copied = vi.fn(async () => {});
    const user = openMenu(copied);
    await user.click(summary());
    await user.click(screen.getByRole('button', { name: 'انسخ الرابط' }));
    expect(copied).toHaveBeenCalledWith(url);
    expect(await screen.findByRole('button', { name: 'نُسخ الرابط' })).toBeTruthy();
    expect(heard).toEqual(['نُسخ الرابط']);
  });

  it('shows the link to copy by hand where the browser refuses', async () => {
    const user = openMenu(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await user.click(summary());
    await user.click(screen.getByRole('button', { name: 'انسخ الرابط' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'رابط المقال' });
    expect([field.value, field.dir, field.readOnly]).toEqual([url, 'ltr', true]);
    await user.click(field);
    expect(field.selectionEnd).toBe(url.length);
  });

  it('shows it as well on a page without encryption, which has no clipboard', async () => {
    const user = openMenu();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.click(summary());
    await user.click(screen.getByRole('button', { name: 'انسخ الرابط' }));
    expect(await screen.findByRole('textbox')).toBeTruthy();
  });

  it('tells a reader who does not see that it failed', async () => {
    const user = openMenu(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await user.click(summary());
    await user.click(screen.getByRole('button', { name: 'انسخ الرابط' }));
    await waitFor(() => expect(heard).toEqual(['تعذّر النسخ: انسخ الرابط من هنا']));
  });
});

describe('where the system has a sheet to share with', () => {
  it('opens it instead of the links', async () => {
    const sheet = giveSheet(async () => {});
    const user = openMenu();
    await user.click(summary());
    expect(sheet).toHaveBeenCalledWith({ title, url });
    expect(isOpen()).toBe(false);
  });

  it('takes it quietly when the reader closes the sheet', async () => {
    giveSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const user = openMenu();
    await user.click(summary());
    await Promise.resolve();
    expect(isOpen()).toBe(false);
    expect(heard).toEqual([]);
  });

  it('shows the links when the sheet fails', async () => {
    giveSheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const user = openMenu();
    await user.click(summary());
    await waitFor(() => expect(isOpen()).toBe(true));
  });
});
