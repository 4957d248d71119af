import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const port = 4321;
const folder = join(tmpdir(), `qari-develop-${process.pid}`);
const edition = join(folder, 'edition');
let server: ChildProcess;

test.beforeAll(async ({ request }) => {
  cpSync('public/edition', edition, { recursive: true });
  // Not through npx: ending that would leave the server running.
  server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'],
    {
      env: { ...process.env, QARI_EDITION: edition },
      stdio: 'ignore',
    },
  );
  const isUp = () =>
    request.get(`http://localhost:${port}/favicon.svg`).then(
      (answer) => answer.ok(),
      () => false,
    );
  await expect.poll(isUp, { timeout: 30_000 }).toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('an editor sees a saved article at once, and a mistake in plain words', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`http://localhost:${port}/articles/leap-second/`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached', timeout: 60_000 });
  await expect(page.getByRole('img').first()).toHaveJSProperty('complete', true);
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');

  const file = join(edition, 'articles/leap-second.json');
  const article = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...article, headline: 'عنوان حُفظ للتو' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوان حُفظ للتو', { timeout: 20_000 });

  writeFileSync(file, JSON.stringify({ ...article, headline: '' }));
  await expect(page.getByText('headline')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('نص غير فارغ')).toBeVisible();
});
