import type { Story } from '#domain/edition/story.ts';
import type { ReadStory } from './read-story.ts';
import type { SavedStory } from './saved-story.ts';

type Fields<Kept> = { readonly [Key in keyof Kept]?: unknown };

/**
 * Whether a record of this device is a saved article. By hand: it was written by this reader, or checked when it was
 * imported, and the schema takes a tenth of a second for five hundred of them on a slow phone.
 */
export function isSavedStory(record: unknown): record is SavedStory {
  if (!isObject(record)) return false;
  const { id, story, savedAt, reason, files, bytes, hasAudio, isComplete }: Fields<SavedStory> = record;
  const isTold = reason === 'reader' || reason === 'edition';
  const isWhole = Array.isArray(files) && typeof hasAudio === 'boolean' && typeof isComplete === 'boolean';
  return isText(id) && isTold && isWhole && isText(savedAt) && typeof bytes === 'number' && isStory(story);
}

/** Whether a record of this device is an article that was opened. */
export function isReadStory(record: unknown): record is ReadStory {
  if (!isObject(record)) return false;
  const { id, story, readAt, blockId, isRead }: Fields<ReadStory> = record;
  const hasPlace = blockId === null || isText(blockId);
  return isText(id) && isText(readAt) && hasPlace && typeof isRead === 'boolean' && isStory(story);
}

/** Whatever could make drawing its card fail. */
function isStory(value: unknown): value is Story {
  if (!isObject(value)) return false;
  const { id, headline, kicker, inLanguage, datePublished, articleSection, image }: Fields<Story> = value;
  const areTexts = [id, headline, kicker, inLanguage].every(isText);
  const isDated = isText(datePublished) && !Number.isNaN(Date.parse(datePublished));
  return areTexts && isDated && isObject(articleSection) && (image === undefined || isImage(image));
}

function isImage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, width, height }: Fields<NonNullable<Story['image']>> = value;
  return isText(url) && typeof width === 'number' && typeof height === 'number';
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
