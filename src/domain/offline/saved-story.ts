import * as v from 'valibot';
import { timestamp } from '#domain/article/fields.ts';
import { storySchema } from '#domain/edition/story.ts';

const bytes = v.pipe(v.number(), v.minValue(0));

/**
 * An article that is kept on the device until the reader removes it. `reason`: the reader saved it, or it came with a whole
 * edition. `ofEdition`: what the reader saved belongs to a downloaded edition too. `files` are addresses below the site's base path; once all of them are kept it `isComplete`, and `bytes` is
 * what they take.
 */
export const savedStorySchema = v.object({
  id: v.string(),
  story: storySchema,
  savedAt: timestamp,
  reason: v.picklist(['reader', 'edition']),
  ofEdition: v.optional(v.literal(true)),
  files: v.array(v.string()),
  bytes,
  hasAudio: v.boolean(),
  isComplete: v.boolean(),
});
export type SavedStory = v.InferOutput<typeof savedStorySchema>;
