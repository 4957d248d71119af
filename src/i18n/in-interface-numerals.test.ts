import { expect, it } from 'vitest';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import { clockTime } from './clock-time.ts';
import { setInterfaceNumerals } from './create-i18n.ts';
import { inInterfaceNumerals } from './in-interface-numerals.ts';

it.each([
  ['ar', 'latn', '1.25', '1.25', '3:07'],
  ['ar', 'arab', '1.25', '١٫٢٥', '٣:٠٧'],
  ['fa', 'arabext', '1.25', '۱٫۲۵', '۳:۰۷'],
  ['fr', 'latn', '1,25', '1,25', '3:07'],
  ['fr', 'arab', '1,25', '١٫٢٥', '٣:٠٧'],
] as const)(
  'counts in %s with the numerals %s, and with their decimal mark',
  (language, numerals, text, written, clock) => {
    const translator = translatorIn(language);
    setInterfaceNumerals(translator, () => numerals);
    expect(inInterfaceNumerals(translator, text)).toBe(written);
    expect(clockTime(translator, 187)).toBe(clock);
  },
);
