import type { Page } from '@playwright/test';
import { fakeSpeech } from '../support/fake-speech.ts';
import { holdApplication } from '../support/hold-application.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

// What a translator, an ad blocker or a dark theme does to a page that React takes for its own.

// React tells of a page that is not as it was printed, and draws it anew.
test.use({ forgiven: /React error #418/ });

/** Puts every text into two <font>, as the translator of Chromium does, and each one that comes later. */
async function translate(page: Page): Promise<void> {
  // What stands it comes when the page is idle.
  await page.waitForFunction(() => !String(Node.prototype.removeChild).includes('[native code]'));
  await page.evaluate(() => {
    const textsBelow = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      return Array.from({ length: 10_000 }, () => walker.nextNode()).filter(Boolean) as Text[];
    };
    const wrap = (root: Node) => {
      for (const text of textsBelow(root)) {
        if (!text.data.trim() || text.parentElement?.closest('font, script')) continue;
        const font = document.createElement('font');
        text.replaceWith(font);
        font.appendChild(document.createElement('font')).textContent = text.data;
      }
    };
    const watcher = new MutationObserver((records) => {
      for (const { target } of records) if (target.isConnected) wrap(target);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    wrap(document.body);
  });
}

test('a page that the browser has translated is used as ever, and so is the next', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await translate(page);
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"] font').first()).toBeVisible();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  const dock = page.getByRole('region', { name: 'مشغّل الاستماع' });
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await dock.getByRole('button', { name: 'أغلق مشغّل الاستماع' }).click();
  await expect(dock).toBeHidden();

  const next = page.getByRole('navigation', { name: 'في القسم نفسه' }).getByRole('link').first();
  await next.click();
  await expect(page).not.toHaveURL(longArticle);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/السويس|خلل/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('السويس');
  await page.goto('/search/?q=قناة');
  await hydrated(page);
  await translate(page);
  const field = page.getByRole('main').getByRole('combobox');
  for (const [query, answer] of [
    ['قناة السويس', 'قناة السويس'],
    ['ززززز', 'لا شيء عن'],
  ] as const) {
    await field.fill(query);
    await field.press('Enter');
    await expect(page.getByRole('main')).toContainText(answer);
  }
});

const hands: [name: string, change: () => void][] = [
  [
    'adds attributes, and elements in and around the page',
    () => {
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
      document.body.setAttribute('cz-shortcut-listen', 'true');
      document.head.prepend(document.createElement('meta'));
      document.body.prepend(document.createElement('button'));
      document.getElementById('root')?.prepend(document.createElement('button'));
      document.querySelector('main')?.prepend(document.createElement('aside'));
      for (const paragraph of document.querySelectorAll('main p')) paragraph.append(new Image());
    },
  ],
  [
    'takes elements away and copies others',
    () => {
      document.querySelector('footer')?.remove();
      document.querySelector('main figure')?.remove();
      for (const element of document.querySelectorAll('[data-body] p'))
        element.replaceWith(element.cloneNode(true));
    },
  ],
];

for (const [name, change] of hands) {
  test(`what a reader did before React came is kept where an extension ${name}`, async ({ page }) => {
    const release = await holdApplication(page);
    await page.goto(longArticle);
    await page.evaluate(change);
    await page.getByText('اظهر الملخص').click();
    await page.getByRole('button', { name: 'كبّر الخط' }).click();
    release();
    await hydrated(page);
    await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');
    await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
    await page.reload();
    await hydrated(page);
    await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
    await page.getByRole('navigation', { name: 'في القسم نفسه' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/السويس|خلل/);
  });
}
