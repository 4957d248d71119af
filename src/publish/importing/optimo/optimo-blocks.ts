import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { embedOf } from '#publish/importing/html/embed-of.ts';
import { resolveWebAddress } from '#publish/importing/html/resolve-link.ts';
import { type JsonObject, objectOf, textOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { blocksOfModel } from './optimo-document.ts';
import { optimoPicture } from './optimo-picture.ts';
import { lineBelow, paragraphsBelow } from './optimo-text.ts';

type ReadBlock = (block: JsonObject, notes: Notes) => DraftBlock[];

const heading: ReadBlock = (block, notes) => {
  const level = objectOf(block.model).level === 3 ? 3 : 2;
  return paragraphsBelow(block, notes).map((runs) => ({ type: 'heading', level, runs }));
};
const list: ReadBlock = (block, notes) => {
  const items = blocksOfModel(block).flatMap((item) =>
    paragraphsBelow(item, notes).map((runs) => ({ runs })),
  );
  return items.length > 0
    ? [{ type: 'list', ...(block.type === 'orderedList' && { ordered: true }), items }]
    : [];
};
const card: ReadBlock = (block, notes) => {
  const model = objectOf(block.model);
  const address = [model.href, model.url, model.source, model.locator].map((one) =>
    resolveWebAddress(textOf(one) ?? '', undefined),
  );
  const found = address.find((one) => one !== null);
  if (!found) notes.add('dropped-unknown', { name: (textOf(block.type) ?? '').slice(0, 40) });
  return found ? [embedOf(found, textOf(model.title) ?? lineBelow(block, notes))] : [];
};

const readers: Readonly<Record<string, ReadBlock>> = {
  text: (block, notes) =>
    blocksOfModel(block).flatMap((child): DraftBlock[] =>
      /List$/.test(textOf(child.type) ?? '')
        ? list(child, notes)
        : paragraphsBelow(child, notes).map((runs) => ({ type: 'paragraph', runs })),
    ),
  introduction: (block, notes) => paragraphsBelow(block, notes).map((runs) => ({ type: 'paragraph', runs })),
  subheadline: heading,
  unorderedList: list,
  orderedList: list,
  blockquote: (block, notes) => paragraphsBelow(block, notes).map((runs) => ({ type: 'quote', runs })),
  image: (block, notes) => {
    const picture = optimoPicture(block, notes);
    return picture ? [{ type: 'picture', picture }] : [];
  },
  embed: card,
  oEmbed: card,
  social: card,
  tweet: card,
};
/** Read elsewhere, or no part of an article: dates and names, advertisements, what else the site has. */
const passedOver = new Set([
  ...[
    'headline',
    'timestamp',
    'byline',
    'summary',
    'mpu',
    'wsoj',
    'relatedContent',
    'links',
    'recommendations',
  ],
  ...['podcastPromo', 'embedPromo', 'disclaimer', 'topicTags', 'continueReading', 'advert'],
]);

/** The body of an Optimo document as blocks; what has no place in an article is told by its name. */
export function optimoBlocks(blocks: readonly JsonObject[], notes: Notes): DraftBlock[] {
  return blocks.flatMap((block) => {
    const type = textOf(block.type) ?? '';
    const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
    if (reader) return reader(block, notes);
    if (!passedOver.has(type)) notes.add('dropped-unknown', { name: type.slice(0, 40) });
    return [];
  });
}
