/** Days and whole months, as "2024-07-23" and "2024-07". */
export type Periods = { days: readonly string[]; months: readonly string[] };

const oneDay = 86_400_000;
const nameOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The days from one to another, both included, with whole months in the place of their days: at most 60 days stand alone. */
export function periodsBetween(from: string, to: string): Periods {
  const days: string[] = [];
  const months: string[] = [];
  const end = timeOf(to);
  for (let time = timeOf(from); time <= end; ) {
    const day = nameOf(time);
    const nextMonth = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1);
    const isWhole = day.endsWith('-01') && nextMonth - oneDay <= end;
    if (isWhole) months.push(day.slice(0, 7));
    else days.push(day);
    time = isWhole ? nextMonth : time + oneDay;
  }
  return { days, months };
}
