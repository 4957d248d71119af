// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import type { SearchProvider } from '#domain/search/search-provider.ts';
import { fail, succeed } from '#lib/result.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { fakeSearch } from '../../../tests/fixtures/search/fake-search.ts';
import { SearchDesk } from './search-desk.tsx';

const edition = buildEdition();
const coffee = buildArticle({
  id: 'coffee',
  headline: 'لماذا ارتفعت أسعار القهوة',
  alternativeHeadline: 'أسعار القهوة في العالم',
  datePublished: '2024-07-20T10:00:00Z',
});
const articles = [buildArticle(), coffee];

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.scrollIntoView = () => {};
});

let goBack = () => {};
function Address() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  goBack = () => void navigate(-1);
  return <output>{pathname + decodeURIComponent(search)}</output>;
}

function openDesk(path = '/search/', provider: SearchProvider = fakeSearch(articles)) {
  openPage(
    <>
      <SearchDesk provider={provider} edition={edition} dateStyle={dateStyleOf(edition, 'ar')} />
      <Address />
    </>,
    { path },
  );
}
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'ابحث في الصحيفة' });
const address = () => document.querySelector('output')?.textContent;
const results = () => screen.getByRole('region', { name: 'النتائج' });
const options = () => screen.findAllByRole('option');

describe('a reader who types', () => {
  it('is offered headlines, goes through them with the arrows and opens one with Enter', async () => {
    openDesk();
    await userEvent.type(field(), 'القهوة');
    const [first] = await options();
    expect(field().ariaExpanded).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(first?.id);
    expect(first?.ariaSelected).toBe('true');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/articles/coffee/'));
  });

  it('searches with Enter when nothing is chosen, and keeps the focus in the field', async () => {
    openDesk();
    await userEvent.type(field(), 'القهوة{Enter}');
    await waitFor(() => expect(address()).toBe('/search/?q=القهوة'));
    expect(await within(results()).findByText('مقال واحد')).toBeTruthy();
    expect(within(results()).getAllByText('القهوة', { selector: 'mark' })).not.toEqual([]);
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('closes the suggestions with Escape, and clears the field with another', async () => {
    openDesk();
    await userEvent.type(field(), 'القهوة');
    await options();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(field().value).toBe('القهوة');
    await userEvent.keyboard('{Escape}');
    expect(field().value).toBe('');
  });

  it('never sees suggestions for what was typed before', async () => {
    const answers = new Map<string, () => void>();
    const whole = fakeSearch(articles);
    const suggest = (text: string) =>
      new Promise<Awaited<ReturnType<typeof whole.suggest>>>((resolve) => {
        answers.set(text, () => resolve(whole.suggest(text)));
      });
    openDesk('/search/', { ...whole, suggest });
    await userEvent.type(field(), 'السويس');
    await waitFor(() => expect(answers.has('السويس')).toBe(true));
    await userEvent.clear(field());
    await userEvent.type(field(), 'القهوة');
    await waitFor(() => expect(answers.has('القهوة')).toBe(true));
    answers.get('القهوة')?.();
    expect((await options())[0]?.textContent).toContain('القهوة');
    answers.get('السويس')?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await options()).every((option) => !option.textContent.includes('السويس'))).toBe(true);
  });

  it('finds in the field what the results are of, after going back with something else in it', async () => {
    openDesk('/search/?q=العالم');
    await userEvent.selectOptions(await screen.findByLabelText('القسم'), 'economy');
    await waitFor(() => expect(address()).toBe('/search/?q=العالم&section=economy'));
    await userEvent.clear(field());
    await userEvent.type(field(), 'القهوة');
    await options();
    goBack();
    await waitFor(() => expect(address()).toBe('/search/?q=العالم'));
    expect(field().value).toBe('العالم');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is sent no further than a server reads while the page is not alive', () => {
    openDesk();
    expect(field().maxLength).toBe(500);
  });

  it('is not disturbed while an input method composes', async () => {
    openDesk();
    await userEvent.type(field(), 'القهوة');
    await options();
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, isComposing: true });
    field().dispatchEvent(arrow);
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
  });
});

describe('a reader of results', () => {
  it('narrows them, sees to what, and takes it back', async () => {
    openDesk('/search/?q=العالم');
    const sections = await screen.findByLabelText('القسم');
    // The numbers that are known are not those of these results.
    expect(sections.textContent).not.toMatch(/\d/);
    await userEvent.selectOptions(sections, 'economy');
    await waitFor(() => expect(address()).toBe('/search/?q=العالم&section=economy'));
    await userEvent.click(screen.getByRole('link', { name: /أزل التصفية/ }));
    await waitFor(() => expect(address()).toBe('/search/?q=العالم'));
  });

  it('keeps a day that was typed when the field is left for a link, and follows the link', async () => {
    openDesk('/search/?q=القهوة', fakeSearch([coffee, { ...coffee, id: 'tea' }]));
    const day = await screen.findByLabelText('إلى يوم');
    await userEvent.click(day);
    fireEvent.change(day, { target: { value: '2024-07-22' } });
    await userEvent.click(await screen.findByRole('link', { name: 'الأحدث' }));
    await waitFor(() => expect(address()).toBe('/search/?q=القهوة&to=2024-07-22&sort=date'));
  });

  it('takes a day that was typed when the field is left for anything else, by press or by key', async () => {
    openDesk('/search/?q=العالم');
    const day = await screen.findByLabelText('إلى يوم');
    await userEvent.click(day);
    fireEvent.change(day, { target: { value: '2024-07-22' } });
    await userEvent.click(screen.getByText('التصفية'));
    await waitFor(() => expect(address()).toBe('/search/?q=العالم&to=2024-07-22'));
    fireEvent.change(day, { target: { value: '2024-07-23' } });
    day.focus();
    await userEvent.tab();
    await waitFor(() => expect(address()).toBe('/search/?q=العالم&to=2024-07-23'));
  });

  it('goes on from the next filter when one is taken back, and from the filters after the last', async () => {
    openDesk('/search/?q=العالم&section=economy&to=2024-07-22');
    const remove = () => screen.findAllByRole('link', { name: /أزل التصفية/ });
    await userEvent.click((await remove())[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe('/search/?q=العالم&to=2024-07-22'));
    expect(document.activeElement).toBe((await remove())[0]);
    await userEvent.click((await remove())[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe('/search/?q=العالم'));
    expect(document.activeElement?.textContent).toBe('التصفية');
  });

  it('goes to other pages and orders by links with an address', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...coffee, id: `coffee-${index}` }));
    openDesk('/search/?q=القهوة&page=2', fakeSearch(many));
    expect(await within(results()).findByText('25 مقالاً')).toBeTruthy();
    const pages = within(screen.getByRole('navigation', { name: 'صفحات النتائج' }));
    expect(pages.getByRole('link', { name: 'الصفحة 2' }).ariaCurrent).toBe('page');
    expect(pages.getByRole('link', { name: 'التالية' }).getAttribute('href')).toContain('page=3');
    expect(screen.getByRole('link', { name: 'الأحدث' }).getAttribute('href')).toContain('sort=date');
  });

  it('is told when the connection is lost, and tries again', async () => {
    const whole = fakeSearch(articles);
    const search = vi.fn(whole.search).mockResolvedValueOnce(fail('unreachable'));
    openDesk('/search/?q=القهوة', { ...whole, search });
    expect(await screen.findByRole('alert')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'حاول مرة أخرى' }));
    expect(await within(results()).findByText('مقال واحد')).toBeTruthy();
  });

  it('is told when only the device was searched', async () => {
    const whole = fakeSearch(articles);
    openDesk('/search/?q=القهوة', {
      ...whole,
      search: async (query) => {
        const found = await whole.search(query);
        return found.ok ? succeed({ ...found.value, scope: 'device' }) : found;
      },
    });
    expect(await screen.findByText(/تعذّر الوصول إلى الأرشيف/)).toBeTruthy();
  });

  it('is told that nothing has the word, and asked what was meant, above what is only near it', async () => {
    const whole = fakeSearch(articles);
    openDesk('/search/?q=القهوى&section=economy', {
      ...whole,
      search: async (query) => {
        const found = await whole.search({ ...query, text: 'القهوة' });
        return found.ok ? succeed({ ...found.value, match: 'near', didYouMean: 'القهوة' }) : found;
      },
    });
    const meant = await within(results()).findByRole('link', { name: /هل تقصد/ });
    expect(within(results()).getByRole('heading', { name: /لا شيء عن.*القهوى/ })).toBeTruthy();
    expect(within(results()).getByText(/تشبه ما كتبت/)).toBeTruthy();
    expect(within(results()).getByRole('status').textContent).toMatch(/لا شيء.*قريب منها: مقال واحد/);
    expect(within(results()).getAllByRole('article')).toHaveLength(1);
    await userEvent.click(meant);
    await waitFor(() => expect(address()).toBe('/search/?q=القهوة&section=economy'));
  });

  it.each([
    [0, 'لا مقال'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالاً'],
    [99, '99 مقالاً'],
    [100, '100 مقال'],
    [1_103, '1103 مقالات'],
  ])('hears how many there are: %i', async (total, told) => {
    const whole = fakeSearch(articles);
    openDesk('/search/?q=القهوة', {
      ...whole,
      search: async (query) => {
        const found = await whole.search(query);
        const hits = found.ok && total > 0 ? found.value.hits : [];
        return succeed({ total, hits, match: 'exact', didYouMean: null, scope: 'archive' });
      },
    });
    await waitFor(() => expect(within(results()).getByRole('status').textContent).toBe(told));
  });

  it('sees markup in a headline as the text it is', async () => {
    const hostile = '<img src=x onerror=alert(1)> القهوة';
    openDesk('/search/?q=القهوة', fakeSearch([{ ...coffee, alternativeHeadline: hostile }]));
    expect((await within(results()).findByRole('heading')).textContent).toBe(hostile);
    expect(results().querySelector('img[src="x"]')).toBeNull();
  });
});

describe('a reader who finds nothing', () => {
  it('is offered another spelling as a link', async () => {
    openDesk('/search/?q=القهوهههه', {
      ...fakeSearch(articles),
      search: async () =>
        succeed({ total: 0, hits: [], match: 'exact', didYouMean: 'القهوة', scope: 'archive' }),
    });
    await userEvent.click(await screen.findByRole('link', { name: /هل تقصد/ }));
    await waitFor(() => expect(address()).toBe('/search/?q=القهوة'));
  });

  it.each([
    ['من على', /ترد في كل مقال/],
    ['؟!… (.*) 😀', /لا كلمة هنا/],
    ['زقزقة', /كلمات أقل/],
  ])('is told why for «%s»', async (text, why) => {
    openDesk(`/search/?q=${encodeURIComponent(text)}`);
    expect(await screen.findByText(why)).toBeTruthy();
  });
});

describe('a reader who has typed nothing', () => {
  it('finds the last searches, and can remove one or all', async () => {
    localStorage.setItem('qari.searches', '["النيل","القهوة","بغداد"]');
    openDesk();
    await userEvent.click(screen.getByRole('button', { name: /القهوة/ }));
    expect(screen.queryByRole('link', { name: 'القهوة' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'امحُها كلها' }));
    expect(screen.queryByRole('heading', { name: 'عمليات بحثك الأخيرة' })).toBeNull();
    expect(localStorage.getItem('qari.searches')).toBe('[]');
  });

  it('finds the sections and the archive', () => {
    openDesk();
    expect(screen.getByRole('link', { name: 'اقتصاد' }).getAttribute('href')).toBe('/sections/economy/');
    expect(screen.getByRole('link', { name: /يوماً بيوم/ }).getAttribute('href')).toBe('/archive/');
  });
});
