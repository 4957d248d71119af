import type { Page } from '@playwright/test';
import { expect, longArticle, open, test } from '../support/test.ts';

const settled = (page: Page) => page.locator('a[data-picture][aria-haspopup]').first().waitFor();
const copyButton = (page: Page) => page.getByRole('button', { name: 'انسخ الاقتباس' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from a text in one block to a text in another. */
async function select(page: Page, from: [block: string, text: string], to = from): Promise<void> {
  await page.evaluate(
    ([[startBlock, startText], [endBlock, endText]]) => {
      const find = (selector: string, text: string) => {
        const walker = document.createTreeWalker(
          document.querySelector(selector) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(text) ?? -1;
          if (at >= 0) return { node, at };
        }
        throw new Error(`no ${text} in ${selector}`);
      };
      const start = find(startBlock, startText);
      const end = find(endBlock, endText);
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + endText.length);
    },
    [from, to] as const,
  );
}
const words = async (page: Page, block: string, from: number, to?: number) =>
  ((await page.locator(block).textContent()) ?? '').split(' ').slice(from, to).join(' ');

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, longArticle);
  await settled(page);
});

test('copies whole words with headline, paper and a link that finds them', async ({ page }) => {
  const quoted = await words(page, '#p4', 3, 9);
  await page.locator('#p4').scrollIntoViewIfNeeded();
  // Half a word at either end.
  await select(page, ['#p4', quoted.slice(1, -1)]);
  await copyButton(page).click();
  await expect(page.getByRole('button', { name: 'نُسخ الاقتباس مع مصدره' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'نُسخ الاقتباس' })).toHaveCount(1);
  const [text, source, url = ''] = (await clipboard(page)).split('\n');
  expect(text).toBe(`«${quoted}»`);
  expect(source).toMatch(/ \| قارئ$/);
  expect(url).toMatch(/^https:\/\/qari\.example\/articles\/suez-canal\/#:~:text=[^\s-]+$/);
  await page.goto('/');
  await page.goto(longArticle + new URL(url).hash);
  await expect(page.locator('#p4')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('copies across blocks with the key Q, also on an Arabic keyboard, by beginning and end', async ({
  page,
}) => {
  const [first, last] = [await words(page, '#p4', -5), await words(page, '#p6', 0, 4)];
  await select(page, ['#p4', first], ['#p6', last]);
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ض', code: 'KeyQ', bubbles: true })),
  );
  await expect.poll(() => clipboard(page)).toContain('«');
  const copied = await clipboard(page);
  expect(copied).toContain(first);
  expect(copied).toContain(last);
  const url = copied.split('\n').at(-1) ?? '';
  expect(url.split(',').length).toBeGreaterThanOrEqual(2);
  await page.goto('/');
  await page.goto(longArticle + new URL(url).hash);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('#p4')).toBeInViewport();
});

test('finds a phrase that stands in the page more than once at its own place', async ({ page }) => {
  const phrase = await page.evaluate(() => {
    const all = document.querySelector('main')?.textContent ?? '';
    const last = document.querySelector('#p8')?.textContent ?? '';
    const list = last.split(' ');
    return (
      list.find(
        (word) =>
          word.length > 3 && all.indexOf(` ${word} `) < all.indexOf(last) && all.includes(` ${word} `),
      ) ?? ''
    );
  });
  expect(phrase).not.toBe('');
  await select(page, ['#p8', phrase]);
  await page.keyboard.press('q');
  await expect.poll(() => clipboard(page)).toContain('text=');
  const url = (await clipboard(page)).split('\n').at(-1) ?? '';
  await page.goto('/');
  await page.goto(longArticle + new URL(url).hash);
  await expect(page.locator('#p8')).toBeInViewport();
});

test('stays in the window, goes with Escape and with the selection, and never prints', async ({ page }) => {
  await page.locator('#p4').scrollIntoViewIfNeeded();
  await select(page, ['#p4', await words(page, '#p4', 0, 5)]);
  await expect(copyButton(page)).toBeVisible();
  const box = await copyButton(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.emulateMedia({ media: 'print' });
  await expect(copyButton(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(copyButton(page)).toBeHidden();
  await select(page, ['#p4', await words(page, '#p4', 1, 4)]);
  await expect(copyButton(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.empty());
  await expect(copyButton(page)).toBeHidden();
});

test('leaves selections outside the text alone', async ({ page }) => {
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document));
  await page.waitForTimeout(600);
  await expect(copyButton(page)).toBeHidden();
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.keyboard.press('q');
  await page.waitForTimeout(200);
  expect(await clipboard(page)).toBe('before');
});

test('comes with the keyboard: from the selected text Tab leads to the button', async ({ page }) => {
  await page.locator('#p8').dblclick();
  await expect(copyButton(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(copyButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toContain('suez-canal');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p8')).toBeFocused();
});

test('shows what the browser refuses to copy, selected and whole', async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      value: () => Promise.reject(new Error('refused')),
    });
  });
  await page.locator('#p4').scrollIntoViewIfNeeded();
  const quoted = await words(page, '#p4', 0, 5);
  await select(page, ['#p4', quoted]);
  await copyButton(page).click();
  const field = page.getByRole('textbox', { name: 'تعذّر النسخ: انسخ الاقتباس من هنا' });
  await expect(field).toHaveValue(new RegExp(`^«${quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}»`));
  await expect(field).toBeFocused();
  await page.waitForTimeout(500);
  await expect(field).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});

test('cites the article in the language of the interface', async ({ page }) => {
  await page.getByText('استشهاد', { exact: true }).click();
  await page.getByRole('button', { name: 'انسخ الاستشهاد' }).click();
  await expect(page.getByRole('button', { name: 'نُسخ الاستشهاد' })).toBeVisible();
  expect(await clipboard(page)).toMatch(
    /، «.+»، قارئ، .+ \d{4}، https:\/\/qari\.example\/articles\/suez-canal\/$/,
  );
  await page.evaluate(() =>
    localStorage.setItem('qari.display', '{"theme":"auto","typeStep":0,"language":"en"}'),
  );
  await open(page, longArticle);
  await settled(page);
  await page.getByText('Cite', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/, “.+”, قارئ, \d+ \w+ \d{4}, https:/);
});

test('the citation can be read and selected without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(longArticle);
  await page.getByText('استشهاد', { exact: true }).click();
  await expect(page.locator('[data-citation]')).toContainText('https://qari.example/articles/suez-canal/');
  await expect(page.getByRole('button', { name: 'انسخ الاستشهاد' })).toHaveCount(0);
  await context.close();
});
