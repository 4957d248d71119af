import { interfaceLanguages } from '#i18n/interface-languages.ts';
import type { DisplaySettings } from './display-settings.ts';

/** Writes the settings on <html>, where the stylesheet finds them. Runs before first paint and at each change. */
export function applyDisplaySettings(
  root: HTMLElement,
  { theme, typeStep, language }: DisplaySettings,
): void {
  showThemeColor(root.ownerDocument, theme);
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.typeStep = String(typeStep);
  if (language) {
    root.lang = language;
    root.dir = interfaceLanguages[language].dir;
  }
}

/** The bar of the browser takes the colour of the theme: each of the two tags holds for the light or the dark system. */
function showThemeColor(page: Document, theme: DisplaySettings['theme']): void {
  for (const tag of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    tag.dataset.media ??= tag.media;
    tag.media = theme === 'auto' ? tag.dataset.media : tag.dataset.media.includes(theme) ? 'all' : 'not all';
  }
}
