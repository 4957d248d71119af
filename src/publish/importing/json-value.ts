/** Values of JSON from elsewhere, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object with fields. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; one without fields where it is none. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list; none where it is no list. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The value as text: numbers too, nothing for all else and for blank text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && /\S/.test(value) ? value : undefined;
}

/** The value as a finite number, also one written as text; 0 for all else. */
export function numberOf(value: unknown): number {
  const number = Number(textOf(value) ?? 0);
  return Number.isFinite(number) ? number : 0;
}

/** The texts of a list, or the one that stands in its place. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => textOf(entry) ?? []);
}
