import type { Page } from '@playwright/test';

/** What has moved on a page since it was first painted: cumulative layout shift, after a pause for what is late. */
export function shiftsOf(page: Page, pauseMilliseconds = 1000): Promise<number> {
  return page.evaluate(
    (pause) =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            total += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), pause);
      }),
    pauseMilliseconds,
  );
}
