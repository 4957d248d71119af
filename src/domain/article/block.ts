import * as v from 'valibot';
import { identifier, listOf, mediaPath, text, webUrl } from './fields.ts';
import { imageSchema } from './image.ts';
import { articleLimits } from './limits.ts';
import { runsSchema } from './run.ts';

const id = identifier;
const runs = runsSchema;
const line = text(articleLimits.lineLength);
const row = listOf(v.object({ runs: v.exactOptional(runsSchema) }), articleLimits.tableColumns, 1);
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const seconds = v.pipe(v.number(), v.minValue(0));

/** One block of an article's body. Its `id` is stable: reading position, speech and links hold on to it. */
export const blockSchema = v.variant('type', [
  v.object({ type: v.literal('paragraph'), id, runs }),
  v.object({ type: v.literal('heading'), id, level: v.picklist([2, 3, 4]), runs }),
  v.object({
    type: v.literal('list'),
    id,
    ordered: v.exactOptional(v.boolean()),
    items: listOf(v.object({ runs }), articleLimits.listItems, 1),
  }),
  v.object({ type: v.literal('quote'), id, runs, attribution: v.exactOptional(line) }),
  v.object({ type: v.literal('pullquote'), id, runs }),
  v.object({ type: v.literal('image'), id, image: imageSchema }),
  v.object({
    type: v.literal('gallery'),
    id,
    caption: v.exactOptional(line),
    images: listOf(imageSchema, articleLimits.images, 1),
  }),
  v.object({
    type: v.literal('video'),
    id,
    contentUrl: mediaPath,
    encodingFormat: line,
    width: pixels,
    height: pixels,
    name: line,
    caption: v.exactOptional(line),
    poster: v.exactOptional(mediaPath),
  }),
  v.object({
    type: v.literal('audio'),
    id,
    contentUrl: mediaPath,
    encodingFormat: line,
    name: line,
    caption: v.exactOptional(line),
    duration: v.exactOptional(seconds),
  }),
  v.object({
    type: v.literal('table'),
    id,
    caption: v.exactOptional(line),
    header: listOf(row, 4),
    rows: listOf(row, articleLimits.tableRows, 1),
  }),
  v.object({
    type: v.literal('embed'),
    id,
    provider: line,
    embedId: v.exactOptional(line),
    title: line,
    url: webUrl,
  }),
  v.object({ type: v.literal('separator'), id }),
]);

export type Block = v.InferOutput<typeof blockSchema>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
