import * as v from 'valibot';
import { articleSchema } from '#domain/article/article.ts';
import { speechSchema } from '#domain/spoken-text/speech.ts';

const story = v.object({
  ...v.pick(articleSchema, [
    'id',
    'headline',
    'inLanguage',
    'dir',
    'description',
    'abstract',
    'audio',
    'image',
  ]).entries,
  blocks: v.exactOptional(articleSchema.entries.blocks),
  speech: v.exactOptional(speechSchema),
  isFromBriefing: v.exactOptional(v.literal(true)),
});

const keptListSchema = v.object({
  v: v.literal(1),
  stories: v.array(v.unknown()),
  place: v.nullable(v.object({ articleId: v.string(), segment: v.string(), start: v.number() })),
});

/** Something on the reader's listening list. `isFromBriefing`: it goes when another briefing comes. */
export type ListStory = v.InferOutput<typeof story>;

/** What is kept of a listening list. */
export type KeptList = {
  stories: ListStory[];
  place: v.InferOutput<typeof keptListSchema>['place'];
};

/** Reads what was kept, but for stories that are spoiled; null where none is left, for anything else, or another version. */
export function parseKeptList(json: string | null): KeptList | null {
  try {
    const parsed = v.safeParse(keptListSchema, JSON.parse(json ?? 'null'));
    if (!parsed.success) return null;
    const stories = parsed.output.stories.flatMap((kept) => {
      const one = v.safeParse(story, kept);
      return one.success ? [one.output] : [];
    });
    return parsed.output.stories.length > 0 && stories.length === 0
      ? null
      : { stories, place: parsed.output.place };
  } catch {
    return null;
  }
}
