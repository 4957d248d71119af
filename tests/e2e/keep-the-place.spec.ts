import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ServedEdition, serveEdition } from '../support/serve-edition.ts';
import { expect, open, test } from '../support/test.ts';

// An article of two hundred paragraphs, of which only those near the window are laid out.
const id = 'two-hundred-paragraphs';
const folder = mkdtempSync(join(tmpdir(), 'qari-long-'));
let site: ServedEdition;
test.use({ baseURL: 'http://localhost:4347' });
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const edition = join(folder, 'edition');
  cpSync('public/edition', edition, { recursive: true });
  const sample = JSON.parse(readFileSync(join(edition, 'articles/iraq-coalition-withdrawal.json'), 'utf8'));
  const paragraphs = sample.blocks.filter(({ type }: { type: string }) => type === 'paragraph');
  const blocks = Array.from({ length: 200 }, (_, index) => ({
    ...paragraphs[index % paragraphs.length],
    id: `p${index + 1}`,
  }));
  writeFileSync(join(edition, 'articles', `${id}.json`), JSON.stringify({ ...sample, id, blocks }));
  site = await serveEdition(edition, 4347);
});
test.afterAll(() => {
  site?.end();
  rmSync(folder, { recursive: true, force: true });
});

async function openAt(page: Page, place: number): Promise<void> {
  await open(page, `/articles/${id}/`);
  await expect(page.locator('[data-stands]')).toHaveCount(1);
  await page.evaluate((top) => scrollTo(0, top), place);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
  await page.waitForTimeout(300);
}

/** Which paragraph stands at the line of sight, where it begins, and how much of it lies above the window. */
const lineOfSight = (page: Page) =>
  page.evaluate(() => {
    const sight = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const all = [...document.querySelectorAll('[data-body] > p')];
    const paragraph = all.findIndex((one) => one.getBoundingClientRect().bottom > sight + 1);
    const { top, height } = all[paragraph]?.getBoundingClientRect() ?? { top: 0, height: 1 };
    return { paragraph, top: Math.round(top), read: Math.max(0, -top / height) };
  });

for (const width of [390, 1280]) {
  for (const place of [4_000, 15_000]) {
    test(`a very long article that is loaded again stays at its place, ${width} px, ${place}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await openAt(page, place);
      const before = await lineOfSight(page);
      expect(before.paragraph).toBeGreaterThan(8);
      await page.reload();
      await expect(page.locator('[data-stands]')).toHaveCount(1);
      await page.waitForTimeout(300);
      const after = await lineOfSight(page);
      expect(after.paragraph).toBe(before.paragraph);
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
    });
  }

  test(`steps of the type size keep the line that is read, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openAt(page, 8_000);
    const before = await lineOfSight(page);
    for (const key of ['+', '+', '+', '+', '-', '-', '-', '-']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
      const { paragraph, read } = await lineOfSight(page);
      expect(paragraph).toBe(before.paragraph);
      expect(Math.abs(read - before.read)).toBeLessThan(0.1);
    }
  });
}

test('what is far from the window is left to the browser, and can be jumped to all the same', async ({
  page,
}) => {
  await openAt(page, 2_000);
  const styles = await page
    .locator('[data-body] > p')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).contentVisibility));
  expect([styles[3], styles[190]]).toEqual(['visible', 'auto']);
  await open(page, `/articles/${id}/#p191`);
  await expect.poll(() => lineOfSight(page).then(({ paragraph }) => paragraph)).toBe(190);
});
