import { interfaceLanguages } from '#i18n/interface-languages.ts';
import { type DisplaySettings, defaultDisplaySettings } from './display-settings.ts';

/**
 * Writes on <html>, where the stylesheet finds it, each setting that is not the paper's own. Runs before first paint and
 * at each change.
 */
export function applyDisplaySettings(root: HTMLElement, settings: DisplaySettings): void {
  const { language, ...looks } = settings;
  for (const [name, value] of Object.entries(looks)) {
    if (value === defaultDisplaySettings[name as keyof DisplaySettings]) delete root.dataset[name];
    else root.dataset[name] = String(value);
  }
  showThemeColor(root.ownerDocument, looks.theme);
  if (language) {
    root.lang = language;
    root.dir = interfaceLanguages[language].dir;
  }
}

/**
 * The bar of the browser takes the colour of the theme. Each tag names its theme and when it holds: while the theme is
 * automatic (`data-auto`), and where that is not always, once it is chosen (`data-chosen`).
 */
function showThemeColor(page: Document, theme: DisplaySettings['theme']): void {
  for (const tag of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { auto, chosen, theme: own } = tag.dataset;
    tag.media = (theme === 'auto' ? auto : theme === own && (chosen || 'all')) || 'not all';
  }
}
