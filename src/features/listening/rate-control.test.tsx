// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { setInterfaceNumerals } from '#i18n/create-i18n.ts';
import { TranslatorContext } from '#i18n/translator-context.ts';
import { translatorIn } from '../../../tests/fixtures/translator-in.ts';
import { RateControl } from './rate-control.tsx';

afterEach(cleanup);

it.each([
  ['ar', 'latn', ['0.75×', '1×', '1.25×', '1.5×', '1.75×', '2×']],
  ['ar', 'arab', ['٠٫٧٥×', '١×', '١٫٢٥×', '١٫٥×', '١٫٧٥×', '٢×']],
  ['fa', 'arabext', ['۰٫۷۵×', '۱×', '۱٫۲۵×', '۱٫۵×', '۱٫۷۵×', '۲×']],
  ['fr', 'latn', ['0,75×', '1×', '1,25×', '1,5×', '1,75×', '2×']],
] as const)('offers the speeds in %s with the numerals %s', (language, numerals, offered) => {
  const translator = translatorIn(language);
  setInterfaceNumerals(translator, () => numerals);
  render(
    <TranslatorContext value={translator}>
      <RateControl rate={1} onChange={() => undefined} />
    </TranslatorContext>,
  );
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(offered);
});
