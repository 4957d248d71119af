/** A list in the place of an object, told as the one mistake it is: to valibot it is an object that lacks every field. */
export function noList(input: unknown): unknown {
  return Array.isArray(input) ? JSON.stringify(input).slice(0, 80) : input;
}
