import { archivePeriodName } from '#domain/dates/archive-period-name.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';

/** A day or a month of the archive, by its name. */
export function PeriodTime({ period, dateStyle }: { period: string; dateStyle: DateStyle }) {
  // The boot script may have brought the text near the reader's style.
  return (
    <time dateTime={period} suppressHydrationWarning>
      {archivePeriodName(period, dateStyle)}
    </time>
  );
}
