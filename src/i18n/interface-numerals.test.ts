import { expect, it, vi } from 'vitest';
import { messageTrees } from '../../tests/fixtures/messages.ts';
import { createI18n, setInterfaceNumerals } from './create-i18n.ts';
import type { Messages } from './load-messages.ts';
import { watchTranslation } from './translation.ts';

const persian = messageTrees.fa as unknown as Messages;
const english = messageTrees.en as unknown as Messages;

it('counts in the numerals of the paper', () => {
  const { t } = createI18n('fa', persian, () => 'arabext');
  expect(t('article.readingTime', { count: 12 })).toBe('زمان مطالعه: ۱۲ دقیقه');
  expect(t('listening.place', { number: 3, total: 10 })).toBe('جملهٔ ۳ از ۱۰');
});

it('leaves alone what is a name or a date: only numbers change', () => {
  const { t } = createI18n('fa', persian, () => 'arabext');
  expect(t('listening.readBy', { voice: 'Voice 4' })).toBe('صدا: Voice 4');
});

it('counts in Latin digits when nothing is said', () => {
  expect(createI18n('fa', persian).t('article.readingTime', { count: 12 })).toBe('زمان مطالعه: 12 دقیقه');
});

it('counts in the numerals that the reader changes to, and has the page drawn anew', () => {
  const i18n = createI18n('fa', persian, () => 'arabext');
  const drawn = vi.fn(() => i18n.t('article.readingTime', { count: 5 }));
  watchTranslation(i18n, drawn);
  setInterfaceNumerals(i18n, () => 'latn');
  expect(drawn).toHaveBeenCalledTimes(1);
  expect(drawn).toHaveReturnedWith('زمان مطالعه: 5 دقیقه');
});

it('asks anew for the numerals when the language changes', async () => {
  const i18n = createI18n('fa', persian, (language) => (language === 'fa' ? 'arabext' : 'latn'));
  i18n.addResourceBundle('en', 'translation', english);
  await i18n.changeLanguage('en');
  expect(i18n.t('article.readingTime', { count: 5 })).toBe('5 minute read');
});
