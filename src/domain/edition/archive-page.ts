import * as v from 'valibot';
import type { Problem } from '#domain/problem.ts';
import { problemsFromIssues } from '#domain/problems-from-issues.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { shardFields } from './shards.ts';
import { storySchema } from './story.ts';

const day = v.pipe(v.string(), v.isoDate());
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const calendarSchema = v.object({
  month,
  /** How many stories each day brought, by day of the month. */
  counts: v.record(v.string(), count),
  /** The nearest months that have news. */
  previous: v.nullable(month),
  next: v.nullable(month),
});

/** A month of the archive, in the edition's time zone. */
export type MonthCalendar = v.InferOutput<typeof calendarSchema>;

const archivePageSchema = v.variant('type', [
  v.object({
    type: v.literal('month'),
    calendar: calendarSchema,
    /** The newest headlines of the month, by day. */
    days: v.array(v.object({ day, count, stories: v.array(storySchema) })),
    /** Every month with news, newest first; only on the first page of the archive. */
    months: v.nullable(v.array(v.object({ month, count }))),
  }),
  v.object({
    type: v.literal('day'),
    day,
    calendar: calendarSchema,
    ...shardFields,
    /** The nearest days that have news. */
    previous: v.nullable(day),
    next: v.nullable(day),
  }),
]);

/** What a page of the archive shows: a month, or one day of it. */
export type ArchivePage = v.InferOutput<typeof archivePageSchema>;
export type ArchiveMonth = Extract<ArchivePage, { type: 'month' }>;
export type ArchiveDay = Extract<ArchivePage, { type: 'day' }>;

/** Reads anything as a page of the archive; never throws. */
export function parseArchivePage(input: unknown): Result<ArchivePage, Problem[]> {
  const parsed = v.safeParse(archivePageSchema, input);
  return parsed.success ? succeed(parsed.output) : fail(problemsFromIssues(parsed.issues));
}
