import { type InterfaceLanguage, interfaceLanguages } from '#i18n/interface-languages.ts';

/** Type sizes in steps; step 0 is the paper's own size. The stylesheet holds the factor of each step. */
export const smallestTypeStep = -3;
export const largestTypeStep = 5;

/** What each setting may be; its first value is the paper's own. */
export const displayChoices = {
  theme: ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'],
  face: ['naskh', 'sans', 'device'],
  lineHeight: ['normal', 'compact', 'loose'],
  measure: ['normal', 'narrow', 'wide'],
  numerals: ['edition', 'latn', 'arab'],
  /** Whether the digits inside the text of articles follow `numerals` too. */
  textDigits: [false, true],
  months: ['edition', 'dual', 'gregorian', 'syriac', 'maghreb'],
  hijri: ['edition', 'shown', 'hidden'],
  tashkeel: [true, false],
  pictures: [true, false],
  motion: ['auto', 'reduced'],
  /** Null until the reader chooses one. */
  language: [null, ...(Object.keys(interfaceLanguages) as InterfaceLanguage[])],
} as const;

type Choices = typeof displayChoices;

/** How a reader wants the paper to look. */
export type DisplaySettings = { typeStep: number } & {
  [Name in keyof Choices]: Choices[Name][number];
};

/** What a reader decided, and nothing else: a later default of the paper reaches everyone who left it alone. */
export type ChosenSettings = Partial<DisplaySettings>;

/** Reads settings that were kept, field by field: what is missing or broken falls back to the default. */
export function parseDisplaySettings(stored: string | null): DisplaySettings {
  const fields = parseObject(stored);
  const { typeStep } = fields;
  return {
    typeStep: Number.isInteger(typeStep) ? clampTypeStep(typeStep as number) : 0,
    ...Object.fromEntries(
      Object.entries<readonly unknown[]>(displayChoices).map(([name, choices]) => [
        name,
        choices.find((choice) => choice === fields[name]) ?? choices[0],
      ]),
    ),
  } as DisplaySettings;
}

export const defaultDisplaySettings: DisplaySettings = parseDisplaySettings(null);

/** Those settings that are not the paper's own. */
export function chosenOf(settings: DisplaySettings): ChosenSettings {
  const entries = Object.entries(settings) as [keyof DisplaySettings, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => value !== defaultDisplaySettings[name]));
}

/** Keeps a step between the smallest and the largest. */
export function clampTypeStep(step: number): number {
  return Math.min(largestTypeStep, Math.max(smallestTypeStep, step));
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    // Null where a text holds null: the fields of null are those of an empty object.
    return Object(JSON.parse(stored ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
