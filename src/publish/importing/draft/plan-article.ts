import { createHash } from 'node:crypto';
import type { Article } from '#domain/article/article.ts';
import { articleLimits } from '#domain/article/limits.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { clipText } from '#lib/clip-text.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { collectNotes, type Note } from '#publish/importing/note.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { articleSchemaReference } from '#publish/schema/schema-references.ts';
import { type ArticleIdentity, articleIdentity } from './article-id.ts';
import { sectionNamed } from './choose-section.ts';
import type { Draft, DraftBlock, DraftPicture } from './draft.ts';
import { fitBlocks } from './fit-blocks.ts';
import { isHomeAddress } from './home-address.ts';
import { plainLinks } from './plain-links.ts';
import { readMoments } from './read-moments.ts';
import { repeatsOpening } from './repeats-opening.ts';
import { wordsOfDraft } from './words-of-draft.ts';

/** What an editor decides for all items of an import. */
export type PlanOptions = {
  edition: Edition;
  section?: string | undefined;
  date?: string | undefined;
  /** The stories are the paper's own: search engines are to keep the pages here, not those of the source. */
  isOwn?: boolean;
};

/** An article that only lacks its pictures; `content` is a fingerprint of what it was made from, `identity` what the item is known by. */
export type ArticlePlan = {
  fields: Omit<Article, 'image' | 'blocks'>;
  lead: DraftPicture[];
  blocks: DraftBlock[];
  content: string;
  identity: ArticleIdentity;
  notes: Note[];
};

/** Plans the article that a draft becomes, under the id that it has from an earlier import. Throws an ImportProblem where it cannot be one: no headline, no text. */
export function planArticle(
  draft: Draft,
  { edition, section, date, isOwn = false, knownId }: PlanOptions & { knownId?: string | undefined },
): ArticlePlan {
  const notes = collectNotes();
  const headline = cleanLine(draft.headline);
  if (headline.length > articleLimits.headlineLength)
    notes.add('text-cut', { max: articleLimits.headlineLength });
  if (!/[\p{L}\p{N}]/u.test(headline)) throw new ImportProblem('no-headline');
  const { datePublished, dateModified, day } = readMoments(draft, {
    timeZone: edition.timeZone,
    given: date,
    notes,
  });
  const blocks = plainLinks(fitBlocks(draft.blocks, notes), notes);
  const isOurs = isOwn || isHomeAddress(draft.url, edition);
  const articleSection = sectionOf(draft, { edition, section, notes });
  // The category by which the section was found says nothing more as a topic.
  const topics = draft.topics?.filter((name) => !sectionNamed([name], { sections: [articleSection] }));
  const said = {
    ...draft,
    ...(topics && { topics }),
    ...(isOurs && { url: undefined }),
    ...(repeatsOpening(draft.description ?? '', blocks) && { description: undefined }),
  };
  const words = wordsOfDraft(said, edition, notes);
  if (blocks.length === 0 && !words.description && !words.abstract) throw new ImportProblem('no-text');
  if (blocks.length === 0) notes.add('no-body');
  const identity = articleIdentity(draft, day);
  const fields = {
    ...articleSchemaReference(edition),
    id: knownId ?? identity.id,
    headline: clipText(headline, articleLimits.headlineLength),
    ...words,
    datePublished,
    ...(dateModified && { dateModified }),
    articleSection,
  };
  const lead = (draft.lead ?? []).slice(0, articleLimits.images);
  const content = createHash('sha256')
    .update(JSON.stringify([recipe, fields, lead, blocks], withoutOthers))
    .digest('hex');
  return { fields, lead, blocks, content: content.slice(0, 16), identity, notes: notes.list() };
}

/** In which other sizes a picture can be had changes nothing of the article. */
function withoutOthers(name: string, value: unknown): unknown {
  return name === 'others' ? undefined : value;
}

// Changes when the same source is to make another article than before.
const recipe = 1;

function sectionOf(
  { sections = [] }: Draft,
  { edition, section, notes }: PlanOptions & { notes: ReturnType<typeof collectNotes> },
): Article['articleSection'] {
  const chosen = section === undefined ? sectionNamed(sections, edition) : sectionNamed([section], edition);
  if (chosen) return chosen;
  const [first] = edition.sections;
  if (section !== undefined || !first) throw new ImportProblem('unknown-section', { section: section ?? '' });
  notes.add('section-chosen', { section: first.name });
  return { id: first.id, name: first.name };
}
