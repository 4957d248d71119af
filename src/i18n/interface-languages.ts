import { isRtlLanguage } from '#lib/is-rtl-language.ts';

/** Languages the interface speaks. `name` is written in the language itself, as a reader looks for it. */
export const interfaceLanguages = {
  ar: { name: 'العربية', dir: 'rtl' },
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  fa: { name: 'فارسی', dir: 'rtl' },
  ur: { name: 'اردو', dir: 'rtl' },
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** The interface language for a BCP 47 tag. Where the interface does not speak it, one of its direction: Arabic or English. */
export function interfaceLanguageFor(tag: string): InterfaceLanguage {
  const [primary = ''] = tag.toLowerCase().split('-', 1);
  if (isInterfaceLanguage(primary)) return primary;
  return isRtlLanguage(tag) ? 'ar' : 'en';
}

/** Tells whether the interface speaks a language. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return typeof value === 'string' && Object.hasOwn(interfaceLanguages, value);
}
