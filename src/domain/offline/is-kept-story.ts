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
  return isText(id) && isTold && isWhole && isDate(savedAt) && typeof bytes === 'number' && isStory(story);
}

/** Whether a record of this device is an article that was opened. */
export function isReadStory(record: unknown): record is ReadStory {
  if (!isObject(record)) return false;
  const { id, story, readAt }: Fields<ReadStory> = record;
  return isText(id) && isDate(readAt) && hasReadPlace(record) && isStory(story);
}

/** Whether a record of this device tells how far an article was read, whatever else is spoiled. */
export function hasReadPlace(record: unknown): record is Pick<ReadStory, 'blockId' | 'isRead'> {
  if (!isObject(record)) return false;
  const { blockId, isRead }: Fields<ReadStory> = record;
  return (blockId === null || isText(blockId)) && typeof isRead === 'boolean';
}

/** Whatever could make drawing its card fail. */
function isStory(value: unknown): value is Story {
  if (!isObject(value)) return false;
  const { id, headline, kicker, inLanguage, datePublished, articleSection, image }: Fields<Story> = value;
  const areTexts = [id, headline, kicker, inLanguage].every(isText);
  return (
    areTexts &&
    (datePublished === null || isDate(datePublished)) &&
    isObject(articleSection) &&
    (image === undefined || isImage(image))
  );
}

function isImage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, width, height }: Fields<NonNullable<Story['image']>> = value;
  return isText(url) && typeof width === 'number' && typeof height === 'number';
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A date that can be shown, and that stands in its place among others when they are put in order as texts. */
function isDate(value: unknown): value is string {
  return isText(value) && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
