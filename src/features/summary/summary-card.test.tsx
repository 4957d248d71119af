// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDisplaySettings } from '#features/display-settings/display-settings-store.ts';
import { TypeSizeControl } from '#features/display-settings/type-size-control.tsx';
import { whenIdle } from '#lib/when-idle.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { SummaryCard } from './summary-card.tsx';

vi.mock('#lib/when-idle.ts', { spy: true });

const listenButton = (openSummary: () => void) => (
  <button type="button" onClick={openSummary}>
    استمع إلى الملخص
  </button>
);
const card = (article = buildArticle()) => <SummaryCard article={article} listenButton={listenButton} />;

const details = () => {
  const element = document.querySelector('details');
  if (!element) throw new Error('There is no summary.');
  return element;
};
const press = async () => {
  const before = details().open;
  await userEvent.click(screen.getByText('اظهر الملخص'));
  await waitFor(() =>
    expect(sessionStorage.getItem('qari.summary.suez-canal')).toBe(before ? 'closed' : 'open'),
  );
};

beforeEach(() => sessionStorage.clear());

describe('the summary', () => {
  it('is closed at first, with a button to hear it', () => {
    openPage(card());
    expect(details().open).toBe(false);
    expect(screen.getByRole('region', { name: 'الملخص' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'استمع إلى الملخص' })).toBeTruthy();
  });

  it('opens and closes', async () => {
    openPage(card());
    await press();
    expect(details().open).toBe(true);
    await press();
    expect(details().open).toBe(false);
  });

  it('gives its points in order, each with the place that speech holds on to', () => {
    openPage(card());
    const points = [...details().querySelectorAll('li')];
    expect(points.map(({ textContent }) => textContent)).toEqual(buildArticle().abstract);
    expect(points.map(({ dataset }) => dataset.spoken)).toEqual(['abstract.0', 'abstract.1', 'abstract.2']);
  });

  it('is laid out while it is closed, when the browser has nothing better to do', () => {
    vi.mocked(whenIdle).mockImplementation((callback) => {
      callback();
      return () => {};
    });
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    openPage(card());
    expect(measured.mock.contexts).toContain(details().lastElementChild);
    expect(details().open).toBe(false);
  });

  it('is left out of an article that has none', () => {
    openPage(card(buildArticle({ abstract: [] })));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says that a machine made it, and who reviewed it', () => {
    openPage(card());
    expect(screen.getByText('أُعدّ هذا الملخص آلياً وراجعه \u2068ليلى حدّاد\u2069.')).toBeTruthy();
  });

  it('says that a machine made it and nobody reviewed it', () => {
    openPage(card(buildArticle({ abstractSource: { by: 'machine' } })));
    expect(screen.getByText('أُعدّ هذا الملخص آلياً.')).toBeTruthy();
  });

  it('says nothing of an editor, whose work it is', () => {
    openPage(card(buildArticle({ abstractSource: { by: 'editor' } })));
    expect(screen.queryByText(/أُعدّ/u)).toBeNull();
  });
});

describe('an open summary', () => {
  it('is open when the reader comes back in this visit', async () => {
    const { unmount } = openPage(card());
    await press();
    unmount();
    document.documentElement.dataset.hydrated = '';
    openPage(card());
    expect(details().open).toBe(true);
    delete document.documentElement.dataset.hydrated;
  });

  it('opens when the reader begins to listen, to be followed with the eyes', async () => {
    openPage(card());
    await userEvent.click(screen.getByRole('button', { name: 'استمع إلى الملخص' }));
    expect(details().open).toBe(true);
  });

  it('that was closed again stays closed', async () => {
    const { unmount } = openPage(card());
    await press();
    await press();
    unmount();
    openPage(card());
    expect(details().open).toBe(false);
  });

  it('leaves the summary of another article closed', async () => {
    const { unmount } = openPage(card());
    await press();
    unmount();
    openPage(card(buildArticle({ id: 'coffee-prices' })));
    expect(details().open).toBe(false);
  });

  it('stays open when the type size changes', async () => {
    openPage(
      <>
        <TypeSizeControl />
        {card()}
      </>,
    );
    await press();
    await userEvent.click(screen.getByRole('button', { name: 'كبّر الخط' }));
    expect(details().open).toBe(true);
    changeDisplaySettings({ typeStep: 0 });
  });
});

describe('the summary of an Arabic article in an English interface', () => {
  it('has its own words in English, marked as such', () => {
    openPage(
      <article lang="ar" dir="rtl">
        {card(buildArticle({ abstractSource: { by: 'machine' } }))}
      </article>,
      { language: 'en' },
    );
    for (const words of ['Summary', 'Show summary', 'Hide summary', 'This summary was made by a machine.']) {
      expect(screen.getByText(words).closest('[lang]')?.getAttribute('lang'), words).toBe('en');
    }
  });

  it('has its points in Arabic', () => {
    openPage(
      <article lang="ar" dir="rtl">
        {card()}
      </article>,
      { language: 'en' },
    );
    expect(screen.getByText('افتُتحت القناة عام 1869.').closest('[lang]')?.getAttribute('lang')).toBe('ar');
  });
});
