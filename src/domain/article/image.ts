import * as v from 'valibot';
import { isPrintable, isStraight, mediaPath, text } from './fields.ts';
import { articleLimits } from './limits.ts';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A picture of the edition (schema.org ImageObject; `poi` is the point of interest of ninjs, from 0 to 1). */
export const imageSchema = v.object({
  url: mediaPath,
  width: pixels,
  height: pixels,
  alt: v.pipe(
    v.string(),
    v.maxLength(articleLimits.lineLength),
    v.check(isPrintable, 'printable'),
    v.check(isStraight, 'no-turning'),
  ),
  caption: v.exactOptional(text(articleLimits.lineLength)),
  creditText: v.exactOptional(text(articleLimits.lineLength)),
  copyrightNotice: v.exactOptional(text(articleLimits.lineLength)),
  poi: v.exactOptional(v.object({ x: fraction, y: fraction })),
});

export type Image = v.InferOutput<typeof imageSchema>;
