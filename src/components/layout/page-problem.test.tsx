// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { PageProblem } from './page-problem.tsx';

describe('a page that cannot be shown', () => {
  it.each([
    ['missing', 'لا صفحة هنا'],
    ['malformed', 'تعذّر عرض هذه الصفحة'],
    ['unreachable', 'لم تصل الصفحة'],
    ['unexpected', 'حدث خلل في الصفحة'],
  ] as const)('because it is %s says so: «%s»', (problem, title) => {
    openPage(<PageProblem problem={problem} />, { path: '/articles/suez-canal/' });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'إلى الصفحة الأولى' }).getAttribute('href')).toBe('/');
  });

  it('asks for its data once more, in place, when the reader tries again', async () => {
    const loader = vi.fn(() => null);
    openPage(<PageProblem problem="unreachable" />, { loader });
    await userEvent.click(screen.getByRole('button', { name: 'حاول مرة أخرى' }));
    expect(loader).toHaveBeenCalledTimes(1);
  });

  it('asks again by itself when the network comes back', async () => {
    const loader = vi.fn(() => null);
    openPage(<PageProblem problem="unreachable" />, { loader });
    dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(loader).toHaveBeenCalledTimes(1));
  });

  it('asks again when the network is back in name only', async () => {
    vi.useFakeTimers();
    try {
      const loader = vi.fn(() => null);
      openPage(<PageProblem problem="unreachable" />, { loader });
      dispatchEvent(new Event('online'));
      await vi.advanceTimersByTimeAsync(10);
      expect(loader).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(loader).toHaveBeenCalledTimes(2);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(loader).toHaveBeenCalledTimes(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks no more when the reader has left', async () => {
    vi.useFakeTimers();
    try {
      const loader = vi.fn(() => null);
      const { unmount } = openPage(<PageProblem problem="unreachable" />, { loader });
      dispatchEvent(new Event('online'));
      await vi.advanceTimersByTimeAsync(10);
      unmount();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(loader).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('offers no way to the front page on the front page itself', () => {
    openPage(<PageProblem problem="unreachable" />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says that it is loading, and keeps the focus on the button meanwhile', async () => {
    let arrive = (_: null) => {};
    const loader = () =>
      new Promise<null>((resolve) => {
        arrive = resolve;
      });
    openPage(<PageProblem problem="unreachable" />, { loader });
    await userEvent.click(screen.getByRole('button'));
    const button = screen.getByRole('button', { name: 'جارٍ التحميل…' });
    expect(document.activeElement).toBe(button);
    arrive(null);
    expect(await screen.findByRole('button', { name: 'حاول مرة أخرى' })).toBe(button);
  });

  it('and is not there offers no second try, which would change nothing', () => {
    openPage(<PageProblem problem="missing" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
