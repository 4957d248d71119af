import type { Article } from '#domain/article/article.ts';
import { momentOf } from '#domain/dates/moment-of.ts';
import type { Speech } from '#domain/spoken-text/speech.ts';
import { groupBy } from '#lib/group-by.ts';
import { type Story, storyOf } from './story.ts';

const relatedCount = 4;

/** All that an article's page shows: the article and the stories around it. Its size never grows with the archive. */
export type ArticlePage = {
  article: Article;
  /** How it is said where that differs from how it is written. */
  speech?: Speech;
  related: Story[];
  previous: Story | null;
  next: Story | null;
};

const sortedOnce = new WeakMap<readonly Article[], readonly Article[]>();

/**
 * Puts the newest first and those of which no date is known last; articles of the same moment in the order of their ids, so that
 * a build repeats exactly.
 */
export function newestFirst(articles: readonly Article[]): readonly Article[] {
  // Half a dozen parts of a build ask for the same order.
  const sorted = sortedOnce.get(articles) ?? sortNewestFirst(articles);
  sortedOnce.set(articles, sorted);
  return sorted;
}

function sortNewestFirst(articles: readonly Article[]): Article[] {
  // Each moment is read once: a comparison would read two, and an archive takes a million comparisons.
  return articles
    .map((article) => ({ article, moment: momentOf(article.datePublished) }))
    .sort((a, b) => b.moment - a.moment || (a.article.id < b.article.id ? -1 : 1))
    .map(({ article }) => article);
}

/**
 * Makes the page builder of an edition. Each page finds its neighbours by index, so 100,000 articles cost
 * one pass, not one scan per page. How an article is said is added by `spokenPage`. `toStory` gives cards that were made before.
 */
export function articlePages(
  articles: readonly Article[],
  toStory: (article: Article) => Story = storyOf,
): (article: Article) => ArticlePage {
  const sorted = newestFirst(articles);
  const byId = new Map(sorted.map((article) => [article.id, article]));
  const bySection = groupBy(sorted, ({ articleSection }) => articleSection.id);
  const places = new Map<string, number>();
  for (const list of bySection.values()) for (const [place, { id }] of list.entries()) places.set(id, place);

  const newest = sorted.slice(0, relatedCount * 3);

  return (article) => {
    const section = bySection.get(article.articleSection.id) ?? [];
    const place = places.get(article.id) ?? 0;
    const newer = section[place - 1];
    const older = section[place + 1];
    const related = new Set<Article>();
    const add = (others: Iterable<Article>) => {
      for (const other of others) {
        if (related.size === relatedCount) return;
        if (other.id !== article.id) related.add(other);
      }
    };
    add((article.related ?? []).flatMap((id) => byId.get(id) ?? []));
    add(nearest(section, place));
    add(newest);
    return {
      article,
      related: [...related].map(toStory),
      previous: older ? toStory(older) : null,
      next: newer ? toStory(newer) : null,
    };
  };
}

/** The neighbours of a place in a list, the nearest first, the newer before the older at the same distance. */
function* nearest(section: readonly Article[], place: number): Generator<Article> {
  for (let distance = 1; distance <= relatedCount; distance += 1) {
    const [newer, older] = [section[place - distance], section[place + distance]];
    if (newer) yield newer;
    if (older) yield older;
  }
}
