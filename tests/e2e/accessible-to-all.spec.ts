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
  'what is saved': '/saved/',
  'the search': '/search/',
  'the page for what is not there': '/nowhere/',
};

const themes = ['light', 'sepia', 'dark', 'black', 'contrast'] as const;
/** What a theme can change; everything else is looked for in the first. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

// The colours are the same in every language.
const languages = { ar: themes, en: ['light'] } as const;

for (const [language, themesIn] of Object.entries(languages)) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing on ${name} in ${themesIn.length} themes, in ${language}`, async ({ page }) => {
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
      for (const theme of themesIn) {
        // As the boot script and the panel do it.
        await page.evaluate(
          (name) => Object.assign(document.documentElement.dataset, { theme: name }),
          theme,
        );
        const axe = new AxeBuilder({ page });
        if (theme !== themes[0]) axe.withRules(rulesOfColor);
        const { violations } = await axe.analyze();
        for (const { id, nodes } of violations)
          found.push(`${theme}, ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      }
      expect(found).toEqual([]);
    });
  }
}
