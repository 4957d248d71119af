import * as v from 'valibot';
import { claimsOtherHost } from '#domain/text/claims-other-host.ts';
import { blockSchema } from './block.ts';
import {
  direction,
  href,
  identifier,
  languageTag,
  listOf,
  mediaPath,
  personName,
  text,
  timestamp,
  webUrl,
} from './fields.ts';
import { imageSchema } from './image.ts';
import { articleLimits } from './limits.ts';

const headline = text(articleLimits.headlineLength);
const line = text(articleLimits.lineLength);
const seconds = v.pipe(v.number(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

const isOwnAddress = ({ name, url = '' }: { name: string; url?: string | undefined }) =>
  !claimsOtherHost(name, url);

const creditSchema = v.pipe(
  v.object({
    id: v.exactOptional(identifier),
    type: v.exactOptional(v.picklist(['person', 'organization'])),
    name: personName,
    url: v.exactOptional(href),
    image: v.exactOptional(mediaPath),
    description: v.exactOptional(line),
  }),
  v.check((named) => isOwnAddress(named), 'link-text'),
);
const credits = v.exactOptional(listOf(creditSchema, articleLimits.people));

const namedSchema = v.object({ id: identifier, name: personName });

const audioSchema = v.object({
  contentUrl: mediaPath,
  encodingFormat: line,
  duration: seconds,
  of: v.picklist(['abstract', 'body']),
  cues: v.exactOptional(listOf(v.tuple([seconds, place, place]), articleLimits.audioCues)),
  readBy: v.exactOptional(v.object({ by: v.picklist(['person', 'machine']), name: v.exactOptional(line) })),
  /** By which `qari narrate` knows the files it made, and whether they or their text have changed since. */
  narration: v.exactOptional(line),
});

/** A news article: the names of schema.org NewsArticle with fixed cardinality, the body as typed blocks. */
export const articleSchema = v.object({
  $schema: v.exactOptional(line),
  id: identifier,
  headline,
  alternativeHeadline: v.exactOptional(headline),
  kicker: v.exactOptional(headline),
  description: v.exactOptional(line),
  abstract: v.exactOptional(listOf(line, articleLimits.abstractPoints)),
  abstractSource: v.exactOptional(
    v.object({ by: v.picklist(['editor', 'machine']), reviewedBy: v.exactOptional(personName) }),
  ),
  inLanguage: languageTag,
  /** The id of the article of this edition that this one translates. */
  translationOfWork: v.exactOptional(identifier),
  dir: v.exactOptional(direction),
  dateline: v.exactOptional(headline),
  /** Null where nobody knows it: a date that was forgotten is a mistake, one that is not known a statement. */
  datePublished: v.nullable(timestamp),
  dateModified: v.exactOptional(timestamp),
  articleSection: namedSchema,
  keywords: v.exactOptional(listOf(namedSchema, articleLimits.keywords)),
  image: v.exactOptional(listOf(imageSchema, articleLimits.images)),
  audio: v.exactOptional(listOf(audioSchema, articleLimits.audio)),
  author: credits,
  editor: credits,
  translator: credits,
  photographer: credits,
  contributor: credits,
  sourceOrganization: v.exactOptional(
    listOf(
      v.pipe(
        v.object({ name: personName, url: v.exactOptional(webUrl) }),
        v.check((named) => isOwnAddress(named), 'link-text'),
      ),
      articleLimits.people,
    ),
  ),
  creditText: v.exactOptional(line),
  correction: v.exactOptional(listOf(v.object({ datePublished: timestamp, text: line }), 40)),
  related: v.exactOptional(listOf(identifier, 40)),
  isAccessibleForFree: v.exactOptional(v.boolean()),
  url: v.exactOptional(webUrl),
  blocks: listOf(blockSchema, articleLimits.blocks),
});

export type Article = v.InferOutput<typeof articleSchema>;
export type Audio = v.InferOutput<typeof audioSchema>;
export type Credit = v.InferOutput<typeof creditSchema>;
