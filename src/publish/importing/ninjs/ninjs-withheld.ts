import { readDate } from '#publish/importing/dates/read-date.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import { type JsonObject, textOf } from '#publish/importing/json-value.ts';

const halfDay = 12 * 3_600_000;

/**
 * Why a ninjs item may not be published now: its `pubStatus` is not usable, or it is embargoed (IPTC ninjs: `embargoed`, in 3.x `embargoedUntil`). A time
 * of embargo that is not understood has not passed; one without a zone has passed when it has everywhere. `now` in milliseconds.
 */
export function ninjsWithheld(item: JsonObject, now = Date.now()): Pick<Draft, 'withheld'> {
  const status = textOf(item.pubStatus) ?? textOf(item.pubstatus);
  if (status && status.trim().toLowerCase() !== 'usable') {
    return { withheld: { code: 'source-unpublished', values: { status: status.slice(0, 40) } } };
  }
  const embargo = textOf(item.embargoedUntil) ?? textOf(item.embargoeduntil) ?? textOf(item.embargoed);
  if (!embargo) return {};
  const reading = readDate(embargo, 'UTC');
  const end = reading.ok
    ? Date.parse(reading.timestamp) + (reading.hasZone ? 0 : halfDay)
    : Number.POSITIVE_INFINITY;
  return end > now ? { withheld: { code: 'source-embargoed', values: { date: embargo.slice(0, 80) } } } : {};
}
