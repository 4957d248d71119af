import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import { homePath, isHomeAddress } from '#publish/importing/draft/home-address.ts';
import type { ArticlePlan, PlanOptions } from '#publish/importing/draft/plan-article.ts';
import type { Item } from '#publish/importing/item.ts';
import { collectNotes, type Note, type Notes } from '#publish/importing/note.ts';
import { fetchPicture, missingPictureIn } from '#publish/importing/pictures/fetch-picture.ts';
import { missingPicture } from '#publish/importing/pictures/picture-file.ts';
import {
  type MediaChoice,
  type PictureResolver,
  resolvePictures,
} from '#publish/importing/pictures/resolve-pictures.ts';
import { decideWriting } from './decide-writing.ts';
import { fingerprint, spokenPart } from './fingerprint.ts';
import type { ArticleEntry, ImportLedger } from './import-ledger.ts';
import type { ImportStatus } from './import-outcome.ts';
import type { MovedAddresses } from './moved-addresses.ts';
import { planKnownArticle } from './plan-known-article.ts';
import { type Meeting, type SeenVersions, versionNotes } from './seen-versions.ts';
import type { UnlistedArticles } from './unlisted-articles.ts';
import { withKnownDate } from './with-known-date.ts';
import { withholdItem } from './withhold-item.ts';
import { checkArticle, writeArticle } from './write-article.ts';

export type ImportOptions = PlanOptions & {
  editionFolder: string;
  media: MediaChoice;
  isForced: boolean;
  isDryRun: boolean;
  allowPrivate: boolean;
  signal?: AbortSignal | undefined;
};

/** An item of a source: the format it came in, and the folder in which pictures it names may lie. */
export type SourcedItem = {
  item: Extract<Item, { problem?: undefined }>;
  from: string;
  /** What the report calls its source. */
  source: string;
  folder: string | undefined;
};

/** What an import knows of the items before, and how it was asked. */
export type ImportState = {
  ledger: ImportLedger;
  unlisted: UnlistedArticles;
  moved: MovedAddresses;
  seen: SeenVersions;
  options: ImportOptions;
};

/** Brings one item into the edition, or tells why it stays as it is. Throws an ImportProblem where it cannot be an article. */
export async function importItem(
  { item, from, source: named, folder }: SourcedItem,
  { ledger, unlisted, moved, seen, options }: ImportState,
): Promise<{ id?: string; status: ImportStatus; notes: ReturnType<Notes['list']> }> {
  const { editionFolder, isForced, isDryRun } = options;
  const withheld = await withholdItem(item.draft, { ledger, unlisted, editionFolder });
  if (withheld) return withheld;
  const { sourceId: source } = item.draft;
  const plan = await planKnownArticle(item.draft, { ledger, unlisted, seen, options });
  const { id } = plan.fields;
  const { key } = plan.identity;
  const changed = plan.fields.dateModified ?? plan.fields.datePublished;
  const place = item.place || named;
  const met = seen.meet([id, key ?? id], { content: plan.content, changed, place });
  if (met.kind !== 'first' && met.kind !== 'newer')
    return { id, status: 'repeated', notes: versionNotes(met) };
  const path = join(editionFolder, 'articles', `${id}.json`);
  const decision = await decideWriting(plan, { path, from, ledger, isForced, isDryRun });
  const { status, present } = decision;
  const names = { source, key };
  if (status !== 'made' && status !== 'updated') {
    if (!isDryRun) await ledger.name(id, from, names);
    // The run that wrote it may have been cut off before it wrote the old addresses.
    if (status === 'unchanged') leadHere(item.draft, id, { moved, options });
    return { id, status, notes: decision.isEdited ? [{ code: 'edited-here' }] : [] };
  }
  const notes = collected([...item.notes, ...plan.notes, ...versionNotes(met)]);
  const resolver = pictureResolver(folder, ledger, options);
  const { image, blocks, isComplete } = await resolvePictures(plan, resolver, notes);
  const made = withKnownDate(assemble(plan, { image, blocks }), present, notes);
  const article = withRecordings(made, present, notes);
  const entry = {
    id,
    from,
    content: plan.content,
    ...names,
    older: met.before?.content,
    lacksPicture: !isComplete,
  };
  const isSame = saysSame(article, present, options);
  await keep(article, { path, entry, ledger, isDryRun, isSame });
  leadHere(item.draft, id, { moved, options, notes });
  return { id, status: isSame ? 'unchanged' : doneOf(status, met, isDryRun), notes: notes.list() };
}

type Keeping = {
  path: string;
  entry: Omit<ArticleEntry, 'written'>;
  ledger: ImportLedger;
  isDryRun: boolean;
  /** The file says already what would be written. */
  isSame: boolean;
};

/** Writes an article, then the line about it: a run that is cut off between them is known by the file. */
async function keep(article: Article, { path, entry, ledger, isDryRun, isSame }: Keeping): Promise<void> {
  if (isDryRun) return checkArticle(article);
  if (!isSame) await writeArticle(path, article);
  await ledger.put({ ...entry, written: fingerprint(article) });
}

/** Tells whether a file says already what would be written; to force an import is to ask for it to be written. */
function saysSame(
  article: Article,
  present: Record<string, unknown> | null,
  { isForced }: ImportOptions,
): boolean {
  return !isForced && fingerprint(article) === fingerprint(present);
}

/** Of an older version that a dry run has passed nothing was written. */
function doneOf(status: 'made' | 'updated', { kind }: Meeting, isDryRun: boolean): 'made' | 'updated' {
  return isDryRun && kind === 'newer' ? 'updated' : status;
}

function collected(told: readonly Note[]): Notes {
  const notes = collectNotes();
  for (const { code, values } of told) notes.add(code, values);
  return notes;
}

/** Where pictures come from; a dry run asks for none. */
function pictureResolver(
  folder: string | undefined,
  ledger: ImportLedger,
  { editionFolder, isForced, isDryRun, allowPrivate, signal, media }: ImportOptions,
): PictureResolver {
  if (isDryRun) return { media, fetch: async () => missingPicture, missing: async () => missingPicture };
  return {
    media,
    fetch: (address) =>
      fetchPicture(address, folder, { editionFolder, ledger, allowPrivate, isForced, signal }),
    missing: () => missingPictureIn(editionFolder),
  };
}

/** Lets the address that a story had on the paper's own host lead to its article. */
function leadHere(
  { url }: Draft,
  id: string,
  { moved, options, notes }: Pick<ImportState, 'moved' | 'options'> & { notes?: Notes },
): void {
  if (!url || !isHomeAddress(url, options.edition)) return;
  const from = homePath(url, options.edition);
  const outcome = moved.lead(from, id);
  if (outcome === 'new') notes?.add('address-moved', { from: from ?? '' });
  if (outcome === 'refused') notes?.add('address-left', { address: url });
}

/** The fields in the order in which people read them. */
function assemble(
  { fields }: ArticlePlan,
  { image, blocks }: Pick<Article, 'blocks'> & { image: Article['image'] },
): Article {
  return { ...fields, ...(image && image.length > 0 && { image }), blocks };
}

/** Recordings stay as long as the words that they say. */
function withRecordings(article: Article, present: Record<string, unknown> | null, notes: Notes): Article {
  const { audio } = (present ?? {}) as Partial<Article>;
  if (!Array.isArray(audio) || audio.length === 0) return article;
  const isSame = spokenPart(article) === spokenPart(present as Article);
  if (!isSame) notes.add('recordings-dropped');
  return isSame ? { ...article, audio } : article;
}
