/** Languages the interface speaks. `name` is written in the language itself, as a reader looks for it. */
export const interfaceLanguages = {
  ar: { name: 'العربية', dir: 'rtl' },
  en: { name: 'English', dir: 'ltr' },
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** The interface language for a BCP 47 tag; Arabic when the interface does not speak it. */
export function interfaceLanguageFor(tag: string): InterfaceLanguage {
  const [primary = ''] = tag.toLowerCase().split('-', 1);
  return isInterfaceLanguage(primary) ? primary : 'ar';
}

/** Tells whether the interface speaks a language. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return typeof value === 'string' && Object.hasOwn(interfaceLanguages, value);
}
