// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildListenable } from '../../../tests/fixtures/listening/build-listenable.ts';
import { buildVoice } from '../../../tests/fixtures/listening/build-voice.ts';
import { button, listen, reader } from '../../../tests/fixtures/listening/listening-reader.ts';
import { renderListening } from '../../../tests/fixtures/listening/render-listening.tsx';

const article = buildListenable();

afterEach(cleanup);

describe('a reader who can hear nothing', () => {
  const failWith = async (problem: 'not-allowed' | 'network') => {
    const listening = renderListening({ voices: [buildVoice({ local: false })] });
    await listen();
    act(() => listening.report({ type: 'failed', problem }));
    return { ...listening, alert: screen.getByRole('alert').textContent };
  };

  it('is told when no voice reads Arabic, how to add one on this system, and can try again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Windows NT 10.0; Win64; x64)');
    const english = buildVoice({ name: 'Microsoft Zira', lang: 'en-US' });
    const { said, changeVoicesInSilence } = renderListening({ voices: [english] });
    await listen();
    act(() => void vi.advanceTimersByTime(3_000));
    const alert = screen.getByRole('alert').textContent;
    expect(alert).toContain('لا صوت على هذا الجهاز يقرأ اللغة العربية.');
    expect(alert).toContain('الإعدادات › الوقت واللغة › الكلام › إضافة أصوات');
    expect(said()).toEqual([]);

    changeVoicesInSilence([english, buildVoice()]);
    await reader.click(button('اختبر الصوت الآن'));
    expect(said()).toEqual([article.abstract?.[0]]);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(button('أوقف مؤقتاً'));
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is told that the browser cannot read aloud', async () => {
    renderListening({ engine: null });
    const dock = within(await listen());
    expect(screen.getByRole('alert').textContent).toContain('لا يستطيع هذا المتصفح القراءة بصوت');
    expect(dock.queryByRole('button', { name: 'حاول مرة أخرى' })).toBeNull();
  });

  it('is asked to press when the browser wants a press', async () => {
    const { alert, said } = await failWith('not-allowed');
    expect(alert).toContain('لم يسمح المتصفح ببدء الصوت');
    await reader.click(button('ابدأ الاستماع'));
    expect(said()).toHaveLength(2);
  });

  it('is told that the network was lost', async () => {
    expect((await failWith('network')).alert).toContain('انقطعت الشبكة');
  });

  it('is told when the player itself does not come', async () => {
    renderListening({ load: () => Promise.reject(new TypeError('Failed to fetch')) });
    await reader.click(button('استمع إلى الملخص'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('تعذّر تحميل مشغّل الاستماع'));
  });
});
