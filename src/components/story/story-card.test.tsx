// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PrefetchContext } from '#components/ui/prefetch-context.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { storyOf } from '#domain/edition/story.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { Neighbours } from './neighbours.tsx';
import { Related } from './related.tsx';
import { StoryCard } from './story-card.tsx';

const dateStyle = dateStyleOf(buildEdition(), 'ar');
const story = storyOf(buildArticle());
const english = storyOf(buildArticle({ id: 'suez', inLanguage: 'en', alternativeHeadline: 'The canal' }));

describe('a card', () => {
  it('is a story under a heading that links to it', () => {
    openPage(<StoryCard story={story} dateStyle={dateStyle} variant="card" heading="h3" />);
    expect(screen.getByRole('heading', { level: 3, name: 'قناة السويس وطرق التجارة' })).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/articles/suez-canal/');
  });

  it('tells its day and its reading time', () => {
    openPage(<StoryCard story={story} dateStyle={dateStyle} variant="card" heading="h3" />);
    expect(screen.getByText('23 يوليو/ تموز 2024')).toBeTruthy();
    expect(screen.getByText('قراءة دقيقة واحدة')).toBeTruthy();
  });

  it('tells no day where none is known', () => {
    const undated = { ...story, datePublished: null };
    openPage(<StoryCard story={undated} dateStyle={dateStyle} variant="card" heading="h3" />);
    expect(document.querySelector('time')).toBeNull();
    expect(screen.getByText('قراءة دقيقة واحدة')).toBeTruthy();
  });

  it('has a picture that a screen reader passes over: the headline names the story', () => {
    openPage(<StoryCard story={story} dateStyle={dateStyle} variant="card" heading="h3" />);
    expect(document.querySelector('img')?.alt).toBe('');
  });

  it('has no standfirst where it is one headline among others', () => {
    openPage(<StoryCard story={story} dateStyle={dateStyle} variant="headline" heading="h3" />);
    expect(screen.queryByText(story.description ?? '')).toBeNull();
    openPage(<StoryCard story={story} dateStyle={dateStyle} variant="lead" heading="h2" />);
    expect(screen.getByText(story.description ?? '')).toBeTruthy();
  });

  it('stands in the direction of its own language', () => {
    openPage(<StoryCard story={english} dateStyle={dateStyle} variant="card" heading="h3" />);
    const card = screen.getByRole('article');
    expect([card.lang, card.dir]).toEqual(['en', 'ltr']);
  });

  it.each([
    ['as soon as it is seen', undefined, 1],
    ['only when it is aimed at where that is enough', 'aimed', 0],
  ] as const)('fetches its story ahead %s', (_, prefetch, times) => {
    class SeesAll {
      readonly #tell: IntersectionObserverCallback;
      constructor(tell: IntersectionObserverCallback) {
        this.#tell = tell;
      }
      observe = (target: Element) =>
        this.#tell([{ isIntersecting: true, target } as IntersectionObserverEntry], this as never);
      unobserve = () => {};
    }
    vi.stubGlobal('IntersectionObserver', SeesAll);
    const fetched = vi.fn();
    openPage(
      <PrefetchContext value={fetched}>
        <StoryCard story={story} dateStyle={dateStyle} variant="row" heading="h3" prefetch={prefetch} />
      </PrefetchContext>,
    );
    expect(fetched).toHaveBeenCalledTimes(times);
  });

  it('fetches its story ahead when the reader points at it', async () => {
    const prefetch = vi.fn();
    openPage(
      <PrefetchContext value={prefetch}>
        <StoryCard story={story} dateStyle={dateStyle} variant="card" heading="h3" />
      </PrefetchContext>,
    );
    await userEvent.hover(screen.getByRole('link'));
    expect(prefetch).toHaveBeenCalledWith('/articles/suez-canal/');
  });
});

describe('the neighbours of an article', () => {
  const iconOf = (label: string) => screen.getByText(label).querySelector('svg')?.getAttribute('class') ?? '';

  it('are the previous and the next', () => {
    openPage(<Neighbours previous={story} next={english} />);
    expect(screen.getByRole('navigation', { name: 'في القسم نفسه' })).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/articles/suez-canal/',
      '/articles/suez/',
    ]);
  });

  it('have arrows that follow the reading direction', () => {
    openPage(<Neighbours previous={story} next={english} />);
    expect(iconOf('المقال السابق')).toContain('arrow-right');
    expect(iconOf('المقال التالي')).toContain('arrow-left');
  });

  it('have arrows the other way in English', () => {
    openPage(<Neighbours previous={story} next={english} />, { language: 'en' });
    expect(iconOf('Previous article')).toContain('arrow-left');
    expect(iconOf('Next article')).toContain('arrow-right');
  });

  it('keep each headline in its own language and direction', () => {
    openPage(<Neighbours previous={story} next={english} />);
    const headline = screen.getByText('The canal');
    expect([headline.lang, headline.dir]).toEqual(['en', 'ltr']);
  });

  it('are left out of an archive of one', () => {
    openPage(<Neighbours previous={null} next={null} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('what to read next', () => {
  it('is a list of cards', () => {
    openPage(<Related stories={[story, english]} dateStyle={dateStyle} />);
    expect(screen.getByRole('complementary', { name: 'اقرأ أيضاً' })).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('is left out where there is nothing', () => {
    openPage(<Related stories={[]} dateStyle={dateStyle} />);
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
