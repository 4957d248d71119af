// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fakeSearch } from '../../../tests/fixtures/search/fake-search.ts';
import {
  address,
  articles,
  field,
  goBack,
  openDesk,
  options,
  results,
  takeFreshDesk,
} from '../../../tests/fixtures/search/open-desk.tsx';

takeFreshDesk();

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
