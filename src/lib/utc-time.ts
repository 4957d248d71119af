/** An ISO 8601 time as a text in UTC with milliseconds, so that texts stand in the order of the times; what is no time stays. */
export function utcTime(time: string): string {
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? time : new Date(milliseconds).toISOString();
}
