// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fail, succeed } from '#lib/result.ts';
import { fakeSearch } from '../../../tests/fixtures/search/fake-search.ts';
import {
  address,
  articles,
  coffee,
  openDesk,
  results,
  takeFreshDesk,
} from '../../../tests/fixtures/search/open-desk.tsx';

takeFreshDesk();

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
        return succeed({ total, hits, match: 'exact', didYouMean: null, missing: [], scope: 'archive' });
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

it('a reader is told which words no article has, where the others are found', async () => {
  openDesk('/search/?q=القهوة 2028', {
    ...fakeSearch([coffee]),
    search: async (query) => {
      const answer = await fakeSearch([coffee]).search({ ...query, text: 'القهوة' });
      return answer.ok ? succeed({ ...answer.value, missing: ['2028', 'بنفسج'] }) : answer;
    },
  });
  const note = await screen.findByText(/لا مقال فيه/);
  expect(note.textContent?.replace(/[\u2068\u2069]/g, '')).toBe(
    'لا مقال فيه 2028 أو بنفسج: هذه نتائج بقية ما كتبت.',
  );
});

describe('a reader who finds nothing', () => {
  it('is offered another spelling as a link', async () => {
    openDesk('/search/?q=القهوهههه', {
      ...fakeSearch(articles),
      search: async () =>
        succeed({ total: 0, hits: [], match: 'exact', didYouMean: 'القهوة', missing: [], scope: 'archive' }),
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
