/** A moment in JSON as a text that can be read: seconds (ten digits) and milliseconds (thirteen) since 1970 become ISO 8601. */
export function momentText(value: unknown): string | null {
  if (typeof value === 'string')
    return /^\d{10}(?:\d{3})?$/.test(value.trim()) ? momentText(Number(value)) : value;
  if (typeof value !== 'number' || !Number.isInteger(value)) return null;
  const digits = String(value).length;
  if (digits !== 10 && digits !== 13) return null;
  return new Date(digits === 10 ? value * 1000 : value).toISOString();
}
