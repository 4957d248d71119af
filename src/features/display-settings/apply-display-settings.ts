import { interfaceLanguages } from '#i18n/interface-languages.ts';
import type { DisplaySettings } from './display-settings.ts';

/** Writes the settings on <html>, where the stylesheet finds them. Runs before first paint and at each change. */
export function applyDisplaySettings(
  root: HTMLElement,
  { theme, typeStep, language }: DisplaySettings,
): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.typeStep = String(typeStep);
  if (language) {
    root.lang = language;
    root.dir = interfaceLanguages[language].dir;
  }
}
