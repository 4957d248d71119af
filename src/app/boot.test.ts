// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chosenOf } from '#features/display-settings/display-settings.ts';
import { interfaceLanguages } from '#i18n/interface-languages.ts';
import { anySettings } from '../../tests/fixtures/any-settings.ts';

const root = document.documentElement;

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  clear();
});

function clear() {
  // The boot script of the page before lets go of this one: two that want different digits would never come to an end.
  document.dispatchEvent(new Event('DOMContentLoaded'));
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  root.lang = 'ar';
}

async function boot(settings: unknown) {
  localStorage.setItem('qari.display', typeof settings === 'string' ? settings : JSON.stringify(settings));
  vi.resetModules();
  await import('./boot.ts');
}

describe('before the first paint', () => {
  it('the page has the theme, type size and language of the last visit', async () => {
    await boot({ theme: 'sepia', typeStep: 3, language: 'en' });
    expect({ ...root.dataset }).toEqual({ theme: 'sepia', typeStep: '3', pending: 'language' });
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  });

  it('a first visit has the paper’s own', async () => {
    await import('./boot.ts');
    expect({ ...root.dataset }).toEqual({});
    expect(root.lang).toBe('ar');
  });

  it('blocked storage does no harm', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.resetModules();
    await import('./boot.ts');
    expect({ ...root.dataset }).toEqual({});
  });

  it.each(['{', 'null', '5', '[]', '"dark"', '{"a-b":1}'])('neither does %s in it', async (stored) => {
    await boot(stored);
    expect(root.dataset.theme).toBeUndefined();
    expect(root.lang).toBe('ar');
  });

  it.each([
    ['a text', 'ق'.repeat(1_000)],
    ['a list', Array.from({ length: 1_500 }, () => 1)],
    ['names', Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`a${index}`, 1]))],
  ])('%s without end in it leaves no attribute for each of its parts', async (_, stored) => {
    await boot(JSON.stringify(stored));
    expect(root.attributes.length).toBeLessThan(5);
  });

  it('the page looks as the settings will have it later, whatever was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, async (settings) => {
        clear();
        await boot(chosenOf(settings));
        delete root.dataset.pending;
        const before = root.cloneNode(false);
        const store = await import('#features/display-settings/display-settings-store.ts');
        store.changeDisplaySettings({});
        expect(root.cloneNode(false).isEqualNode(before)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.entries(interfaceLanguages))(
    'in %s the page has its direction',
    async (language, { dir }) => {
      await boot({ language });
      expect(root.dir).toBe(dir);
    },
  );

  it.each([
    [{ numerals: 'arab' }, 'dates'],
    [{ months: 'syriac' }, 'dates'],
    [{ hijri: 'shown' }, 'dates'],
    [{ hijri: 'hidden' }, undefined],
    [{ theme: 'dark', tashkeel: false }, undefined],
    [{ language: 'ar' }, undefined],
    [{ language: 'en', numerals: 'arab' }, 'language'],
  ])('%j keeps out of sight: %s', async (settings, pending) => {
    await boot(settings);
    expect(root.dataset.pending).toBe(pending);
  });
});

describe('what the first view draws', () => {
  const preloaded = async (settings: object) => {
    document.head.innerHTML = '<link data-preload="pictures"><link data-preload="face"><link rel="icon">';
    await boot(settings);
    return [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(
      ({ dataset }) => dataset.preload,
    );
  };

  it('is fetched early', async () => expect(await preloaded({})).toEqual(['pictures', 'face']));
  it('but no picture without pictures', async () =>
    expect(await preloaded({ pictures: false })).toEqual(['face']));
  it('and no font for a text in another', async () =>
    expect(await preloaded({ face: 'device' })).toEqual(['pictures']));
});

describe('a date while the page is parsed', () => {
  const printed = '24 نوفمبر/ تشرين الثاني 2026';

  it.each([
    [{}, printed],
    [{ months: 'dual' }, printed],
    [{ months: 'gregorian' }, '24 نوفمبر 2026'],
    [{ months: 'maghreb' }, '24 نوفمبر 2026'],
    [{ months: 'syriac' }, '24 تشرين الثاني 2026'],
    [{ numerals: 'arab' }, '٢٤ نوفمبر/ تشرين الثاني ٢٠٢٦'],
    [{ months: 'syriac', numerals: 'arab' }, '٢٤ تشرين الثاني ٢٠٢٦'],
  ])('takes the room that it will take for a reader with %j', async (settings, expected) => {
    await boot(settings);
    document.body.innerHTML = `<time>${printed}</time><p>${printed}</p>`;
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector('time')?.textContent).toBe(expected);
    expect(document.querySelector('p')?.textContent).toBe(printed);
  });

  it('and so does a count', async () => {
    await boot({ numerals: 'arab' });
    document.body.innerHTML = '<span data-counted>قراءة 3 دقائق</span>';
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.body.textContent).toBe('قراءة ٣ دقائق');
  });
});

describe('the summary of an article', () => {
  it.each([
    ['open', true],
    ['closed', false],
  ])('that was left %s comes so while the page is parsed', async (state, isOpen) => {
    sessionStorage.setItem('qari.summary.suez-canal', state);
    await boot({});
    document.body.innerHTML = '<details data-summary="suez-canal"></details>';
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector('details')?.open).toBe(isOpen);
    sessionStorage.clear();
  });
});

describe('the text of an article while it is parsed', () => {
  const parsed = () => new Promise((resolve) => setTimeout(resolve));
  const draw = (text: string) => {
    document.body.innerHTML = '<p data-text></p><p>مُقَدَّم 5</p>';
    const [article] = document.querySelectorAll('p');
    article?.append(text);
    return article?.firstChild as Text;
  };

  it('loses its tashkeel, and nothing else on the page does', async () => {
    await boot({ tashkeel: false });
    const text = draw('كِتابٌ 5');
    await parsed();
    expect([text.data, document.body.textContent]).toEqual(['كتاب 5', 'كتاب 5مُقَدَّم 5']);
  });

  it('comes to the same when it arrives in pieces', async () => {
    await boot({ numerals: 'arab', textDigits: true, tashkeel: false });
    const text = draw('قِمّة 30 وشبكة 5');
    await parsed();
    text.appendData('G وكِتاب 7');
    await parsed();
    expect(text.data).toBe('قمة ٣٠ وشبكة 5G وكتاب ٧');
  });

  it('stays as it was written where the digits are not to follow', async () => {
    await boot({ numerals: 'arab' });
    const text = draw('كِتابٌ 5');
    await parsed();
    expect(text.data).toBe('كِتابٌ 5');
  });
});
