import { type InterfaceLanguage, isInterfaceLanguage } from '#i18n/interface-languages.ts';

/** Type sizes in steps; step 0 is the paper's own size. The stylesheet holds the factor of each step. */
export const smallestTypeStep = -3;
export const largestTypeStep = 5;

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How a reader wants the paper to look; `language` is null until the reader chooses one. */
export type DisplaySettings = { theme: Theme; typeStep: number; language: InterfaceLanguage | null };

export const defaultDisplaySettings: DisplaySettings = { theme: 'auto', typeStep: 0, language: null };

/** The key under which the boot script and the settings store find them. */
export const displaySettingsKey = 'qari.display';

/** Reads settings that were kept, field by field: what is missing or broken falls back to the default. */
export function parseDisplaySettings(stored: string | null): DisplaySettings {
  const fields = parseObject(stored);
  const theme = themes.find((candidate) => candidate === fields.theme);
  const { typeStep, language } = fields;
  const isStep = typeof typeStep === 'number' && Number.isInteger(typeStep);
  return {
    theme: theme ?? defaultDisplaySettings.theme,
    typeStep: isStep ? clampTypeStep(typeStep) : defaultDisplaySettings.typeStep,
    language: isInterfaceLanguage(language) ? language : null,
  };
}

/** Keeps a step between the smallest and the largest. */
export function clampTypeStep(step: number): number {
  return Math.min(largestTypeStep, Math.max(smallestTypeStep, step));
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
