import type { Article } from '#domain/article/article.ts';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import { groupBy } from '#lib/group-by.ts';
import { newestFirst } from './article-page.ts';
import type { Briefing } from './briefing.ts';
import { briefingMinutes, briefingOf } from './briefing-of.ts';
import type { Edition, FrontPageRules } from './edition.ts';
import type { HomePage } from './home-page.ts';
import { headlineOf, type Story, storyOf } from './story.ts';

const usual = { seconds: 3, storiesPerSection: 4, latest: 6, briefing: 8 } as const;
/** Among so many of the newest stories the one with a picture leads. */
const leadCandidates = 6;
const storiesInRow = 3;

/** The front page and the briefing that it announces. */
export type FrontPage = { home: HomePage; briefing: Briefing };

/**
 * Lays out the front page by the edition's rules. No story stands twice above «latest», which lists by time alone, and
 * is left out where it would only say again what stands directly above. `say` finds how the briefing is said.
 */
export function frontPageOf(edition: Edition, articles: readonly Article[], say = speechOf): FrontPage {
  const rules = edition.frontPage ?? {};
  const sorted = newestFirst(articles);
  const byId = new Map(sorted.map((article) => [article.id, article]));
  const pinned = (rules.pinned ?? []).flatMap((id) => byId.get(id) ?? []);
  const lead = leadOf(rules, sorted, byId);
  const count = rules.seconds ?? usual.seconds;
  // One more than are shown: the lead may be among them.
  const seconds = [...new Set([...pinned, ...sorted.slice(0, count + 1)])]
    .filter((article) => article !== lead)
    .slice(0, count);
  const top = new Set([...(lead ? [lead] : []), ...seconds]);
  const rest = sorted.filter((article) => !top.has(article));
  const bySection = groupBy(rest, ({ articleSection }) => articleSection.id);
  const blocks = sectionsShown(edition, rules).map(({ id, name, count }) => ({
    id,
    name,
    articles: (bySection.get(id) ?? []).slice(0, count),
  }));
  const firstOfBlocks = blocks.flatMap(({ articles: [first] }) => first ?? []);
  const briefing = briefingOf(edition, [...top, ...firstOfBlocks], rules.briefing ?? usual.briefing, say);
  const latest = latestOf(rules, rest, blocks);

  return {
    home: {
      lead: lead ? storyOf(lead) : null,
      seconds: seconds.map(storyOf),
      sections: blocks
        .filter((block) => block.articles.length > 0)
        .map((block) => ({ id: block.id, name: block.name, stories: blockStories(block.articles) })),
      latest: latest.map((article) => headlineOf(storyOf(article))),
      briefing: { count: briefing.stories.length, minutes: briefingMinutes(briefing) },
    },
    briefing,
  };
}

function leadOf(
  { lead }: FrontPageRules,
  sorted: readonly Article[],
  byId: ReadonlyMap<string, Article>,
): Article | undefined {
  const chosen =
    lead?.by === 'article'
      ? byId.get(lead.id)
      : lead?.by === 'section'
        ? sorted.find(({ articleSection }) => articleSection.id === lead.id)
        : lead && sorted[0];
  const pictured = sorted.slice(0, leadCandidates).find(({ image = [] }) => image.length > 0);
  return chosen ?? pictured ?? sorted[0];
}

function sectionsShown(edition: Edition, { sections }: FrontPageRules) {
  const names = new Map(edition.sections.map(({ id, name }) => [id, name]));
  const shown = sections ?? edition.sections.map(({ id }) => ({ id, count: undefined }));
  return shown.map(({ id, count = usual.storiesPerSection }) => ({ id, count, name: names.get(id) ?? id }));
}

/** The newest of what is not on top. They may stand in a block above: that is in the order of sections, this of time. */
function latestOf(
  { latest: wanted }: FrontPageRules,
  rest: readonly Article[],
  blocks: readonly { articles: readonly Article[] }[],
): Article[] {
  const count = wanted ?? usual.latest;
  const above = blocks.map(({ articles }) => articles).filter(({ length }) => length > 0);
  const isAbove = new Set(above.flat());
  const unseen = rest.filter((article) => !isAbove.has(article));
  // The block of a lone section is in the order of time already: the list goes on where it ends.
  const candidates = above.length > 1 ? rest : unseen;
  const isRepetition = unseen.length === 0 && rest.length <= count;
  if (wanted !== undefined && !isRepetition) return candidates.slice(0, count);
  // At most half of what stands above may stand here again; below a lone block stands a full row or nothing.
  const least = [1, storiesInRow][above.length] ?? 2 * count;
  return candidates.length < least ? [] : candidates.slice(0, count);
}

/** The first story of a block with its picture, the others as headlines. */
function blockStories(articles: readonly Article[]): Story[] {
  return articles.map((article, index) => (index === 0 ? storyOf(article) : headlineOf(storyOf(article))));
}
