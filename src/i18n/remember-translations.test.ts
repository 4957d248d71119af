import { expect, it } from 'vitest';
import { createI18n } from './create-i18n.ts';
import { loadAllMessages, loadMessages } from './load-messages.ts';
import { rememberTranslations } from './remember-translations.ts';
import { translationOf } from './translation.ts';

async function translators() {
  const make = async () => {
    const i18n = createI18n('ar', await loadMessages('ar'), () => 'arab');
    await loadAllMessages(i18n);
    return i18n;
  };
  const remembering = await make();
  rememberTranslations(remembering);
  return { usual: await make(), remembering };
}

it('a page that is made says what a reader sees afterwards, asked once and again', async () => {
  const { usual, remembering } = await translators();
  const [fresh, kept] = [translationOf(usual).t, translationOf(remembering).t];
  for (const count of [0, 1, 2, 3, 11, 100, 2]) {
    expect(kept('archive.stories', { count })).toBe(fresh('archive.stories', { count }));
    expect(kept('footer.updated', { date: String(count) })).toBe(
      fresh('footer.updated', { date: String(count) }),
    );
  }
  for (const _ of [1, 2]) expect(kept('masthead.search')).toBe(fresh('masthead.search'));
  expect(remembering.dir()).toBe('rtl');
});

it('a number is not taken for the text that looks like it: it is printed in the numerals of the paper', async () => {
  const { remembering } = await translators();
  const { t } = translationOf(remembering);
  const updated = (date: unknown) => t('footer.updated', { date } as never);
  expect(updated('12')).toContain('12');
  expect(updated(12)).toContain('١٢');
});

it('what is not a word of the interface is asked anew each time', async () => {
  const { usual, remembering } = await translators();
  const asked = ['no.such.key', 'masthead.search'];
  expect(translationOf(remembering).t(asked as never)).toBe(usual.t(asked as never));
});
