import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { inNumerals, type Numerals } from '#lib/numerals.ts';
import type { InterfaceLanguage } from './interface-languages.ts';
import type { FirstMessages } from './load-messages.ts';
import { numeralsChanged, renewWithChanges } from './translation.ts';

/** The numerals in which the interface counts, for each of its languages. */
type NumeralsOf = (language: string) => Numerals;

const nothing = () => {};

/** Makes the translator of one rendering, ready at once: the messages are already here. */
export function createI18n(
  language: InterfaceLanguage,
  messages: FirstMessages,
  numeralsOf: NumeralsOf = () => 'latn',
): i18n {
  const instance = createInstance();
  let numerals = numeralsOf;
  // First of all listeners, so that the pages that draw themselves anew at the same event count in the new ones.
  instance.on(numeralsChanged, (next: NumeralsOf) => {
    numerals = next;
  });
  renewWithChanges(instance);
  // In the place of i18next's own formatter, which our messages never name.
  instance.use({
    type: 'formatter',
    init: nothing,
    add: nothing,
    addCached: nothing,
    // Numbers only: a name, an address or a date that fills a blank stays as it was given.
    format: (value, _, lng) =>
      typeof value === 'number' ? inNumerals(String(value), numerals(lng ?? language)) : value,
  } satisfies FormatterModule);
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages } },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  return instance;
}

/** Lets the interface count in other numerals from now on; what is on the page is drawn anew. */
export function setInterfaceNumerals(translator: i18n, numeralsOf: NumeralsOf): void {
  translator.emit(numeralsChanged, numeralsOf);
}
