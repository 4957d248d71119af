// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { onAnnouncement } from '#lib/announcements.ts';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { button, listen, queryDock, reader } from '../../../tests/fixtures/listening/listening-reader.ts';
import { renderListening } from '../../../tests/fixtures/listening/render-listening.tsx';

const article = buildListenable();

afterEach(cleanup);

describe('a reader who listens to a summary', () => {
  it('hears the first sentence and sees what is read, which sentence, and by whom', async () => {
    const { said } = renderListening();
    const dock = within(await listen());
    expect(said()).toEqual([article.abstract?.[0]]);
    expect(dock.getByRole('link', { name: article.headline })).toHaveProperty(
      'pathname',
      `/articles/${article.id}/`,
    );
    expect(dock.getByText('الجملة 1 من 3')).toBeTruthy();
    expect(dock.getByText('صوت: ماجد')).toBeTruthy();
  });

  it('stops with the same button, and the dock goes', async () => {
    renderListening();
    await listen();
    await reader.click(button('أوقف الاستماع'));
    expect(queryDock()).toBeNull();
    expect(document.activeElement).toBe(button('استمع إلى الملخص'));
  });

  it('pauses and goes on', async () => {
    const { said } = renderListening();
    await listen();
    await reader.click(button('أوقف مؤقتاً'));
    expect(button('تابع الاستماع')).toBeTruthy();
    await reader.click(button('شغّل'));
    expect(said()).toEqual([article.abstract?.[0], article.abstract?.[0]]);
  });

  it('moves from sentence to sentence', async () => {
    const { said } = renderListening();
    const dock = within(await listen());
    await reader.click(button('الجملة التالية'));
    expect(dock.getByText('الجملة 2 من 3')).toBeTruthy();
    await reader.click(button('الجملة السابقة'));
    expect(said()).toEqual([0, 1, 0].map((index) => article.abstract?.[index]));
  });

  it('cannot go beyond the last sentence, and keeps the focus there', async () => {
    renderListening();
    await listen();
    const next = button('الجملة التالية');
    for (let press = 0; press < 4; press += 1) await reader.click(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(next);
  });

  it('chooses the speed', async () => {
    const { orders } = renderListening();
    await listen();
    const rate = screen.getByRole('combobox', { name: 'السرعة' });
    expect(
      within(rate)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['0.75×', '1×', '1.25×', '1.5×', '1.75×', '2×']);
    await reader.selectOptions(rate, '1.5×');
    expect(orders.at(-1)?.rate).toBe(1.5);
  });

  it('chooses among voices, if there are several of the language', async () => {
    const hoda = buildVoice({ name: 'Microsoft Hoda - Arabic (Egypt)', lang: 'ar-EG' });
    const { orders } = renderListening({
      voices: [buildVoice(), hoda, buildVoice({ name: 'Daniel', lang: 'en-GB' })],
    });
    await listen();
    await reader.click(button('خيارات الاستماع'));
    const voices = within(await screen.findByRole('group', { name: 'الصوت' }));
    expect(voices.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'ماجدجودة متوسطة · يعمل دون اتصال',
      'هدى (مصر)جودة متوسطة · يعمل دون اتصال',
    ]);
    await reader.click(voices.getByRole('radio', { name: /هدى/ }));
    expect(orders.at(-1)?.voice).toBe(hoda);
    expect(screen.getByText('صوت: هدى')).toBeTruthy();
  });

  it('can begin anew after the end, which is announced', async () => {
    const heard: string[] = [];
    const stop = onAnnouncement((message) => heard.push(message));
    const { finishSentence, said } = renderListening();
    await listen();
    for (const _ of article.abstract ?? []) act(finishSentence);
    expect(heard).toEqual(['انتهت القراءة']);
    expect(button('استمع إلى الملخص')).toBeTruthy();
    await reader.click(button('أعد من البداية'));
    expect(said()).toHaveLength(4);
    stop();
  });

  it('goes on listening on another page, and finds the way back', async () => {
    const { said } = renderListening();
    const dock = within(await listen());
    await reader.click(screen.getByRole('link', { name: 'الأولى' }));
    expect(screen.getByRole('heading', { name: 'الأولى' })).toBeTruthy();
    expect(said()).toHaveLength(1);
    await reader.click(dock.getByRole('link', { name: article.headline }));
    expect(await screen.findByRole('button', { name: 'أوقف الاستماع' })).toBeTruthy();
    expect(said()).toHaveLength(1);
  });

  it('closes the dock and is back at the button that opened it', async () => {
    const { silences } = renderListening();
    await listen();
    const before = silences();
    await reader.click(button('أغلق مشغّل الاستماع'));
    expect(queryDock()).toBeNull();
    expect(silences()).toBeGreaterThan(before);
    expect(document.activeElement).toBe(button('استمع إلى الملخص'));
  });

  it('loses nothing below the dock: its height is kept free', async () => {
    renderListening();
    await listen();
    expect(document.documentElement.dataset.listeningDock).toBe('');
    expect(document.documentElement.style.getPropertyValue('--listening-dock-height')).toBe('0px');
    await reader.click(button('أغلق مشغّل الاستماع'));
    expect(document.documentElement.dataset.listeningDock).toBeUndefined();
  });

  it('has no button for an article without a summary', () => {
    renderListening({ article: buildListenable({ abstract: [] }) });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
