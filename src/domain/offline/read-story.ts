import * as v from 'valibot';
import { timestamp } from '#domain/article/fields.ts';
import { storySchema } from '#domain/edition/story.ts';

/**
 * An article that was opened on this device. `blockId`: where the reader stopped, null at the beginning and at the end;
 * `isRead`: it was read to its end.
 */
export const readStorySchema = v.object({
  id: v.string(),
  story: storySchema,
  readAt: timestamp,
  blockId: v.nullable(v.string()),
  isRead: v.boolean(),
});
export type ReadStory = v.InferOutput<typeof readStorySchema>;
