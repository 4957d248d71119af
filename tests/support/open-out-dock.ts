import type { Page } from '@playwright/test';

/** Opens the player out, if it is one line: on a phone the speeds and the way from sentence to sentence are there. */
export async function openOutDock(page: Page): Promise<void> {
  const options = page
    .getByRole('region', { name: 'مشغّل الاستماع' })
    .getByRole('button', { name: 'خيارات الاستماع' });
  if ((await options.getAttribute('aria-expanded')) === 'false') await options.click();
}
