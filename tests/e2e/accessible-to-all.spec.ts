import { AxeBuilder } from '@axe-core/playwright';
import { expect, hydrated, test } from '../support/test.ts';

const pages = {
  'the front page': '/',
  'an article': '/articles/iraq-coalition-withdrawal/',
  'an article with tables and pictures': '/articles/security-council-veto/',
  'an article in two languages': '/articles/arabic-type-on-screen/',
  'an article with a video': `/articles/${encodeURIComponent('هلال-الشهر')}/`,
  'a correction': '/articles/inflation-basket/',
  'a section': '/sections/science/',
  'a topic': '/topics/astronomy/',
  'the archive': '/archive/',
  'a day of the archive': '/archive/2026-11-24/',
  'about the paper': '/about/',
  privacy: '/privacy/',
  'the page for what is not there': '/nowhere/',
};

const themes = ['light', 'sepia', 'dark', 'black', 'contrast'] as const;

for (const language of ['ar', 'en'] as const) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing on ${name} in any theme, in ${language}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.addInitScript(
        (stored) => localStorage.setItem('qari.display', stored),
        JSON.stringify({ language }),
      );
      await page.goto(path);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const summary = page.getByText(language === 'ar' ? 'اظهر الملخص' : 'Show summary');
      if (await summary.isVisible()) await summary.click();
      const found: string[] = [];
      for (const theme of themes) {
        // As the boot script and the panel do it.
        await page.evaluate(
          (name) => Object.assign(document.documentElement.dataset, { theme: name }),
          theme,
        );
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          found.push(`${theme}, ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      }
      expect(found).toEqual([]);
    });
  }
}
