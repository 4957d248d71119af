/** Leaves out what a thing does not have: an empty list would say that it has none of a thing it needs. */
export function withoutEmpty<Thing extends object>(thing: Thing): Thing {
  const filled = Object.entries(thing).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as Thing;
}
