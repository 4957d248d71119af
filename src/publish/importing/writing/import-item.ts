import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { type ArticlePlan, type PlanOptions, planArticle } from '#publish/importing/draft/plan-article.ts';
import type { Item } from '#publish/importing/item.ts';
import { collectNotes, type Notes } from '#publish/importing/note.ts';
import { fetchPicture, missingPictureIn } from '#publish/importing/pictures/fetch-picture.ts';
import { missingPicture } from '#publish/importing/pictures/picture-file.ts';
import { type MediaChoice, resolvePictures } from '#publish/importing/pictures/resolve-pictures.ts';
import { decideWriting } from './decide-writing.ts';
import { fingerprint, spokenPart } from './fingerprint.ts';
import type { ImportLedger } from './import-ledger.ts';
import type { ImportStatus } from './import-outcome.ts';
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
  folder: string | undefined;
};

/** Brings one item into the edition, or tells why it stays as it is. Throws an ImportProblem where it cannot be an article. */
export async function importItem(
  { item, from, folder }: SourcedItem,
  { ledger, seen, options }: { ledger: ImportLedger; seen: Set<string>; options: ImportOptions },
): Promise<{ id?: string; status: ImportStatus; notes: ReturnType<Notes['list']> }> {
  const withheld = withholdItem(item.draft, options.editionFolder);
  if (withheld) return withheld;
  const plan = planArticle(item.draft, options);
  const { id } = plan.fields;
  if (seen.has(id)) return { id, status: 'repeated', notes: [] };
  seen.add(id);
  const { editionFolder, isForced, isDryRun, allowPrivate, signal, media } = options;
  const path = join(editionFolder, 'articles', `${id}.json`);
  const { status, present } = await decideWriting(plan, { path, from, ledger, isForced });
  if (status !== 'made' && status !== 'updated') return { id, status, notes: [] };
  const notes = collectNotes();
  for (const { code, values } of [...item.notes, ...plan.notes]) notes.add(code, values);
  const resolver = isDryRun
    ? { media, fetch: async () => missingPicture, missing: async () => missingPicture }
    : {
        media,
        fetch: (address: string) =>
          fetchPicture(address, folder, { editionFolder, ledger, allowPrivate, isForced, signal }),
        missing: () => missingPictureIn(editionFolder),
      };
  const { image, blocks, isComplete } = await resolvePictures(plan, resolver, notes);
  const article = withRecordings(assemble(plan, { image, blocks }), present, notes);
  if (isDryRun) checkArticle(article);
  else {
    await writeArticle(path, article);
    const content = isComplete ? plan.content : '';
    await ledger.add({ id, from, content, written: fingerprint(article) });
  }
  return { id, status, notes: notes.list() };
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
