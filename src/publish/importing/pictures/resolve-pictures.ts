import type { Article } from '#domain/article/article.ts';
import type { Block } from '#domain/article/block.ts';
import type { Image } from '#domain/article/image.ts';
import { articleLimits } from '#domain/article/limits.ts';
import { clipText } from '#lib/clip-text.ts';
import type { DraftBlock, DraftPicture } from '#publish/importing/draft/draft.ts';
import type { ArticlePlan } from '#publish/importing/draft/plan-article.ts';
import { withBlockIds } from '#publish/importing/draft/with-block-ids.ts';
import { embedOf } from '#publish/importing/html/embed-of.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Notes } from '#publish/importing/note.ts';
import { reasonOf } from '#publish/importing/reason-of.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { fetchAnySize } from './fetch-any-size.ts';
import type { PictureFile } from './picture-file.ts';

/** What becomes of pictures: brought into the edition, linked to where they are, or left out. */
export const mediaChoices = ['download', 'link', 'none'] as const;
export type MediaChoice = (typeof mediaChoices)[number];

export type PictureResolver = {
  media: MediaChoice;
  fetch: (address: string) => Promise<PictureFile>;
  missing: () => Promise<PictureFile>;
};

type WithoutId<Some> = Some extends unknown ? Omit<Some, 'id'> : never;
type Pictures = Pick<Article, 'blocks'> & { image: Image[]; isComplete: boolean };

/** The pictures and blocks of an article. A picture that cannot be had is left out and told, and `isComplete` is false: the next import tries again. */
export async function resolvePictures(
  { lead, blocks }: Pick<ArticlePlan, 'lead' | 'blocks'>,
  resolver: PictureResolver,
  notes: Notes,
): Promise<Pictures> {
  const state = { isComplete: true };
  const draw = (picture: DraftPicture, hasCard = false) =>
    drawPicture(picture, resolver, notes, state, hasCard);
  const image = (await inTurn(lead, (picture) => draw(picture))).filter((drawn) => drawn !== null);
  const shown = new Set(lead.map(({ address }) => address));
  const resolved = await inTurn(blocks, async (block): Promise<WithoutId<Block>[]> => {
    // The lead stands at the head of the page already.
    if (block.type === 'picture') {
      const { address } = block.picture;
      return address !== null && shown.has(address) && image.length > 0
        ? []
        : pictureBlock(block.picture, draw, resolver);
    }
    return block.type === 'pictures' ? galleryBlock(block, draw) : [block];
  });
  return { image, blocks: withBlockIds(resolved.flat()), isComplete: state.isComplete };
}

/** One after the other: a source is not stormed. */
async function inTurn<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await work(item));
  return values;
}

async function pictureBlock(
  picture: DraftPicture,
  draw: (picture: DraftPicture, hasCard: boolean) => Promise<Image | null>,
  { media }: PictureResolver,
): Promise<WithoutId<Block>[]> {
  const isLinked = media === 'link' && picture.address && /^https?:/.test(picture.address);
  const card =
    isLinked && picture.address ? embedOf(picture.address, picture.caption ?? picture.alt ?? '') : null;
  const image = await draw(picture, card?.type === 'embed');
  if (image) return [{ type: 'image', image }];
  return card?.type === 'embed' ? [card] : [];
}

async function galleryBlock(
  { pictures, caption }: Extract<DraftBlock, { type: 'pictures' }>,
  draw: (picture: DraftPicture) => Promise<Image | null>,
): Promise<WithoutId<Block>[]> {
  const images = (await inTurn(pictures, (picture) => draw(picture))).filter((image) => image !== null);
  if (images.length === 0) return [];
  const words = caption && clipText(cleanLine(caption), articleLimits.lineLength);
  return [{ type: 'gallery', ...(words && { caption: words }), images }];
}

async function drawPicture(
  { address, others, alt = '', caption, creditText, poi }: DraftPicture,
  { media, fetch, missing }: PictureResolver,
  notes: Notes,
  state: { isComplete: boolean },
  hasCard: boolean,
): Promise<Image | null> {
  const [shownAlt, shownCaption, shownCredit] = [alt, caption, creditText].map((text = '') =>
    clipText(cleanLine(text), articleLimits.lineLength),
  );
  const words = {
    alt: shownAlt ?? '',
    ...(shownCaption && { caption: shownCaption }),
    ...(shownCredit && { creditText: shownCredit }),
    ...(poi && { poi }),
  };
  if (address === null) {
    notes.add('picture-missing', { caption: caption ?? '', credit: creditText ?? '' });
    return { ...(await missing()), ...words };
  }
  const shown = address.slice(0, 200);
  const tellLostWords = () => {
    // A card has the caption for its title.
    const left = [!hasCard && shownCaption, shownCredit].filter(Boolean).join(' · ');
    if (left) notes.add('caption-left-out', { words: left });
  };
  if (media !== 'download') {
    notes.add(media === 'link' ? 'picture-linked' : 'picture-left-out', { address: shown });
    tellLostWords();
    return null;
  }
  try {
    return { ...(await fetchAnySize(address, { others, fetch, notes })), ...words };
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    state.isComplete = false;
    notes.add('picture-failed', { address: shown, ...reasonOf(error) });
    tellLostWords();
    return null;
  }
}
