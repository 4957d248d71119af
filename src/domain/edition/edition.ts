import * as v from 'valibot';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import { identifier, languageTag, listOf, text, webUrl } from '#domain/article/fields.ts';
import { articleLimits } from '#domain/article/limits.ts';
import { primaryLanguage, usualNumerals } from '#domain/text/language-numerals.ts';
import { numeralSystems } from '#lib/numerals.ts';

const line = text(500);

/** Accepts what Intl accepts: "Asia/Riyadh", "UTC". */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

// Articles repeat the name.
const subjectSchema = v.object({
  id: identifier,
  name: text(articleLimits.headlineLength),
  description: v.exactOptional(line),
});

const leadSchema = v.variant('by', [
  v.object({ by: v.literal('newest') }),
  v.object({ by: v.literal('article'), id: identifier }),
  v.object({ by: v.literal('section'), id: identifier }),
]);
const howMany = (most: number) =>
  v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)));

/** What the editors decide of the front page; without a rule it decides for itself. */
const frontPageSchema = v.object({
  lead: v.exactOptional(leadSchema),
  /** Stories that stand beside the lead, in this order, before newer ones. */
  pinned: v.exactOptional(listOf(identifier, 12)),
  seconds: howMany(6),
  /** Sections shown, in this order, and how many stories of each. */
  sections: v.exactOptional(listOf(v.object({ id: identifier, count: howMany(8) }), 40)),
  latest: howMany(12),
  briefing: howMany(12),
});

/** How a name is said aloud, where voices get it wrong. */
const pronunciationSchema = v.object({
  written: text(80),
  spoken: text(200),
  inLanguage: v.exactOptional(languageTag),
});

/** The host stands in the policy of every page and in the files for servers, where other signs have a meaning. */
const hostUrl = v.pipe(webUrl, v.regex(/^https?:\/\/[\p{L}\p{N}._:[\]-]+(?:[/?#]|$)/u, 'web-url'));

/** How the paper is searched: words that mean the same to its readers, and the cluster that answers instead of files. */
const searchSchema = v.object({
  synonyms: v.exactOptional(listOf(listOf(text(80), 20, 2), 2_000)),
  openSearch: v.exactOptional(
    v.object({ url: hostUrl, index: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/u, 'index-name')) }),
  ),
});

export type FrontPageRules = v.InferOutput<typeof frontPageSchema>;

/** What a newspaper decides once for all its articles: `edition.json`. */
export const editionSchema = v.object({
  $schema: v.exactOptional(line),
  name: line,
  tagline: line,
  description: line,
  url: v.pipe(webUrl, v.regex(/^https?:\/\/[\p{L}\p{N}._:[\]-]+$/u, 'web-url')),
  basePath: v.optional(v.pipe(v.string(), v.regex(/^\/(?:[\w.-]+\/)*$/u, 'base-path')), '/'),
  inLanguage: languageTag,
  region: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'region')),
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'time-zone')),
  numerals: v.exactOptional(v.picklist(numeralSystems)),
  calendar: v.exactOptional(v.picklist(['gregory', 'persian'])),
  months: v.optional(v.picklist(['dual', 'gregorian', 'syriac', 'maghreb']), 'dual'),
  hijri: v.exactOptional(
    v.object({
      shown: v.boolean(),
      adjustment: v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2)),
    }),
  ),
  sections: listOf(subjectSchema, 40, 1),
  topics: v.exactOptional(listOf(subjectSchema, 2_000)),
  frontPage: v.exactOptional(frontPageSchema),
  pronunciation: v.exactOptional(listOf(pronunciationSchema, 2_000)),
  search: v.exactOptional(searchSchema),
  /** Of how many articles, the newest first, a page of HTML is made; without a number of all. */
  prerenderedArticles: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  ),
  sameAs: v.exactOptional(listOf(webUrl, 20)),
  license: v.exactOptional(line),
});

type EditionFields = v.InferOutput<typeof editionSchema>;
type HouseStyle = 'numerals' | 'calendar' | 'hijri';

export type Edition = Omit<EditionFields, HouseStyle> & Required<Pick<EditionFields, HouseStyle>>;

/**
 * The edition with what it left to the custom of its language: the digits that its papers print, the Solar Hijri
 * calendar in Persian, a lunar Hijri day where the script is Arabic and the calendar is another.
 */
export function withCustomOfLanguage(fields: EditionFields): Edition {
  const { inLanguage } = fields;
  const calendar = fields.calendar ?? (primaryLanguage(inLanguage) === 'fa' ? 'persian' : 'gregory');
  const showsHijri = calendar === 'gregory' && directionOfLanguage(inLanguage) === 'rtl';
  return {
    ...fields,
    numerals: fields.numerals ?? usualNumerals(inLanguage),
    calendar,
    hijri: fields.hijri ?? { shown: showsHijri, adjustment: 0 },
  };
}
