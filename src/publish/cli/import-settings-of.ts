import type { Edition } from '#domain/edition/edition.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { readDate } from '#publish/importing/dates/read-date.ts';
import { sectionNamed } from '#publish/importing/draft/choose-section.ts';
import {
  type FieldNames,
  parseFieldNames,
  recordFields,
} from '#publish/importing/json-lines/record-fields.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';

/** How `qari import` was asked to read. */
export type ImportParameters = { section?: string; date?: string; limit?: string; fields?: string };

export type ImportSettings = { section?: string; date?: string; limit: number; names: FieldNames };

/** The settings of an import from the command line. Throws a Misuse for what cannot be. */
export function importSettingsOf(
  { section, date, limit, fields }: ImportParameters,
  edition: Edition,
  { importing, usage }: Messages,
): ImportSettings {
  const names = parseFieldNames(fields);
  if (!names) {
    throw new Misuse(
      fillSentence(importing.wrongFields, { known: Object.keys(recordFields).join(usage.comma) }),
    );
  }
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) {
    throw new Misuse(fillSentence(importing.wrongLimit, { given: limit }));
  }
  const chosen = section === undefined ? undefined : sectionNamed([section], edition);
  if (section !== undefined && !chosen) {
    const known = edition.sections.map(({ id }) => id).join(usage.comma);
    throw new Misuse(fillSentence(importing.wrongSection, { given: section, known }));
  }
  const reading = date === undefined ? undefined : readDate(date, edition.timeZone);
  if (reading && !reading.ok) throw new Misuse(fillSentence(importing.wrongDate, { given: date }));
  return {
    ...(chosen && { section: chosen.id }),
    ...(reading && { date: reading.timestamp }),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
    names,
  };
}
