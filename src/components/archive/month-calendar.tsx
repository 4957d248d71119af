import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { drawnOnce } from '#components/ui/drawn-once.tsx';
import { PageLink } from '#components/ui/page-link.tsx';
import { archivePeriodName } from '#domain/dates/archive-period-name.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { monthGrid } from '#domain/dates/month-grid.ts';
import { secondCalendarDay, secondCalendarMonths } from '#domain/dates/second-calendar.ts';
import { weekdayNames } from '#domain/dates/weekday-names.ts';
import type { MonthCalendar as Month } from '#domain/edition/archive-page.ts';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { inNumerals } from '#lib/numerals.ts';
import styles from './month-calendar.module.css';

type MonthCalendarProps = {
  calendar: Month;
  /** The day that the page shows. */
  current: string | null;
  firstDayOfWeek: number;
  dateStyle: DateStyle;
};

/** A month of the archive: each day by both calendars, those with news as links. */
export function MonthCalendar({ calendar, current, firstDayOfWeek, dateStyle }: MonthCalendarProps) {
  const { t, i18n } = useTranslation();
  const { month, counts, previous, next } = calendar;
  const weeks = monthGrid(month, firstDayOfWeek);
  const length = weeks.flat().filter((day) => day !== null).length;
  const name = archivePeriodName(month, dateStyle);
  const second = secondCalendarMonths(month, length, dateStyle);
  const isRtl = i18n.dir() === 'rtl';
  const [Back, Forward] = isRtl ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];

  return (
    <section className={styles.calendar} aria-labelledby="calendar" lang={i18n.language} dir={i18n.dir()}>
      <div className={styles.head}>
        <Turn to={previous} label={t('archive.previousMonth')} rel="prev">
          <Back aria-hidden size={20} />
        </Turn>
        <h2
          id="calendar"
          aria-label={t('archive.calendar', { month: name })}
          data-counted
          suppressHydrationWarning
        >
          {name}
          {second && (
            <span className={styles.secondMonths} suppressHydrationWarning>
              {second}
            </span>
          )}
        </h2>
        <Turn to={next} label={t('archive.nextMonth')} rel="next">
          <Forward aria-hidden size={20} />
        </Turn>
      </div>
      <table>
        <thead>
          <tr>
            {weekdayNames(i18n.language, firstDayOfWeek).map(({ long, narrow }) => (
              <th key={long} scope="col">
                <span className="visually-hidden">{long}</span>
                <span aria-hidden="true">{narrow}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, place) => (
                <td key={day ?? place}>
                  {day && (
                    <Day
                      day={day}
                      count={counts[Number(day.slice(8))] ?? 0}
                      isCurrent={day === current}
                      dateStyle={dateStyle}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DayProps = { day: string; count: number; isCurrent: boolean; dateStyle: DateStyle };

function DrawnDay({ day, count, isCurrent, dateStyle }: DayProps) {
  const { t } = useTranslation();
  const face = (
    <>
      <span className={styles.number} data-counted suppressHydrationWarning>
        {inNumerals(String(Number(day.slice(8))), dateStyle.numerals)}
      </span>
      <span className={styles.second} data-counted suppressHydrationWarning>
        {secondCalendarDay(day, dateStyle)}
      </span>
    </>
  );
  if (count === 0) return <span className={styles.day}>{face}</span>;
  const label = `${archivePeriodName(day, dateStyle)}: ${t('archive.stories', { count })}`;
  return (
    <PageLink
      to={paths.archive.getHref({ period: day })}
      className={styles.day}
      prefetch="aimed"
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {face}
    </PageLink>
  );
}

const keyOfDay = ({ day, count, isCurrent }: DayProps) => `${day} ${count} ${isCurrent}`;
const Day = import.meta.env.SSR ? drawnOnce(DrawnDay, 'day', keyOfDay) : DrawnDay;

type TurnProps = { to: string | null; label: string; rel: string; children: ReactNode };

function Turn({ to, label, rel, children }: TurnProps) {
  if (!to) return <span className={styles.turn} />;
  return (
    <PageLink
      to={paths.archive.getHref({ period: to })}
      className={styles.turn}
      prefetch="aimed"
      aria-label={label}
      rel={rel}
    >
      {children}
    </PageLink>
  );
}
