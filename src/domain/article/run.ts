import * as v from 'valibot';
import { disguisedLinks } from './disguised-links.ts';
import { direction, href, isPrintable, isStraight, languageTag, listOf } from './fields.ts';
import { articleLimits } from './limits.ts';

/** A stretch of text with one look, one link, one language. */
const runSchema = v.object({
  text: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(articleLimits.runLength),
    v.check(isPrintable, 'printable'),
    v.check(isStraight, 'no-turning'),
  ),
  marks: v.exactOptional(listOf(v.picklist(['strong', 'emphasis', 'subscript', 'superscript']), 4)),
  href: v.exactOptional(href),
  lang: v.exactOptional(languageTag),
  dir: v.exactOptional(direction),
});

export type Run = v.InferOutput<typeof runSchema>;

/** The runs of one block, of one list item, of one table cell. */
export const runsSchema = v.pipe(
  listOf(runSchema, articleLimits.runsPerBlock, 1),
  v.check((runs) => disguisedLinks(runs).length === 0, 'link-text'),
);
