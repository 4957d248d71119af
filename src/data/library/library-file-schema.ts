import * as v from 'valibot';
import { identifier, languageTag, personName, text, timestamp } from '#domain/article/fields.ts';
import { articleLimits } from '#domain/article/limits.ts';
import { type Story, storySchema } from '#domain/edition/story.ts';
import { readStorySchema } from '#domain/offline/read-story.ts';
import { savedStorySchema } from '#domain/offline/saved-story.ts';
import { type KeptSettings, settingsKeys } from './kept-settings.ts';

/** What a library file says it is. */
export const fileHead = { type: 'qari-library', version: 1 } as const;

const mostBytes = 20_000_000;
const mostBytesOfSetting = 100_000;

const isOfItself = ({ id, story }: { id: string; story: Story }) => id === story.id;

// The index of the history compares texts: they must all be of one offset and one precision.
const moment = v.pipe(
  timestamp,
  v.transform((text) => new Date(text).toISOString()),
  timestamp,
);

const fieldsOfStory: Record<keyof Story, true> = {
  id: true,
  inLanguage: true,
  dir: true,
  datePublished: true,
  articleSection: true,
  description: true,
  headline: true,
  kicker: true,
  image: true,
  readingMinutes: true,
  hasAbstract: true,
};
// An article of the largest file is read in less than a week.
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const lastYear = 9_998;

// What the build vouches for on the network, a file must keep itself: the same bounds as in an article.
const shown = v.object({
  inLanguage: languageTag,
  headline: text(articleLimits.headlineLength),
  kicker: text(articleLimits.headlineLength),
  description: v.exactOptional(text(articleLimits.lineLength)),
  articleSection: v.object({ id: identifier, name: personName }),
  datePublished: v.nullable(
    v.pipe(
      timestamp,
      v.check((time) => new Date(time).getUTCFullYear() <= lastYear),
    ),
  ),
  readingMinutes: minutes,
});
const story = v.pipe(
  storySchema,
  v.check((given) => v.is(shown, given)),
  // The file may come from anywhere: what no card shows does not come in.
  v.transform((given) => {
    const fields = Object.entries(given).filter(([field]) => Object.hasOwn(fieldsOfStory, field));
    return Object.fromEntries(fields) as Story;
  }),
);

const whole = savedStorySchema.entries;

/**
 * A saved article in a file, without what is only true on the device that wrote it. Early files have only what a reader saved,
 * and tell neither why nor whether its recording came along.
 */
export const savedInFile = v.pipe(
  v.object({
    id: identifier,
    story,
    savedAt: moment,
    reason: v.optional(whole.reason, 'reader'),
    hasAudio: v.optional(whole.hasAudio, false),
  }),
  v.check((each) => isOfItself(each)),
);

/** An article that was read, in a file. */
export const readInFile = v.pipe(
  v.object({ ...readStorySchema.entries, id: identifier, story, readAt: moment }),
  v.check((each) => isOfItself(each)),
);

const setting = v.pipe(v.string(), v.maxBytes(mostBytesOfSetting));

/** Settings in a file. One that cannot be ours counts as one that is not there. */
export const settingsInFile = v.object(
  v.entriesFromList(settingsKeys, v.fallback(v.nullable(setting), null)),
) satisfies v.GenericSchema<unknown, KeptSettings>;

/** The text of a whole file. */
export const fileText = v.pipe(v.string(), v.maxBytes(mostBytes));

/** A whole file. */
export const librarySchema = v.object({
  version: v.literal(fileHead.version),
  saved: v.array(savedInFile),
  history: v.array(readInFile),
  settings: settingsInFile,
});

/** What a file brings along. */
export type LibraryFile = v.InferOutput<typeof librarySchema>;
