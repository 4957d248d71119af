import type { DateStyle } from '#domain/dates/date-style.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';

/** What every room of the gallery needs. */
export type ExhibitsProps = { edition: EditionInfo; dateStyle: DateStyle };
