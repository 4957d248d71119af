import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realServers, startServer } from '../support/real-servers.ts';
import { programPath } from '../support/run-command.ts';
import { expect, hydrated, longArticle, open, seedArticle, test, watchContext } from '../support/test.ts';
import { withoutHtml } from '../support/without-html.ts';

for (const server of realServers.filter(({ name }) => name !== 'Apache')) {
  const isHere = programPath(server.program) !== null;
  const name = isHere ? server.name : `${server.name} (skipped: install ${server.packages.join(' ')})`;
  test(`a paper that ${name} serves is read under its policy, and without a network`, async ({ browser }) => {
    test.skip(!isHere);
    const work = mkdtempSync(join(tmpdir(), 'qari-server-'));
    const root = join(work, 'site');
    withoutHtml('dist', root, [seedArticle.split('/')[2] ?? '']);
    const { port, stop } = await startServer(server, { root, base: '/', work });
    const baseURL = `http://127.0.0.1:${port}`;
    const context = await browser.newContext({ baseURL, locale: 'ar', serviceWorkers: 'allow' });
    try {
      const faults = await watchContext(context, baseURL);
      const page = await context.newPage();
      // As a link in a message: without the slash at its end.
      await open(page, longArticle.slice(0, -1));
      expect(new URL(page.url()).pathname).toBe(longArticle);
      await page.getByText('اظهر الملخص').click();
      await expect(page.getByRole('button', { name: 'استمع إلى الملخص' })).toBeVisible();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.getByRole('link', { name: 'قارئ', exact: true }).first().click();
      await expect(page).toHaveURL(`${baseURL}/`);
      expect((await page.goto('/nowhere/'))?.status()).toBe(404);
      await hydrated(page);
      // An article without HTML, as a link from elsewhere opens it.
      const headline = page.getByRole('heading', { level: 1, name: 'مصادر: بغداد' });
      expect((await page.goto(seedArticle))?.status()).toBe(200);
      await expect(headline).toBeVisible();
      await hydrated(page);
      stop();
      await open(page, longArticle);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await open(page, seedArticle);
      await expect(headline).toBeVisible();
      expect(faults).toEqual([]);
    } finally {
      await context.close();
      stop();
      rmSync(work, { recursive: true, force: true });
    }
  });
}
