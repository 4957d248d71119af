/**
 * Sets a property of the object that a JSON text holds, and leaves every other character as it is: an editor's file
 * keeps its order, its spaces and its line breaks. A new property stands after the first of `after` that is there.
 * The text must be sound JSON, an object at its top.
 */
export function setJsonProperty(
  text: string,
  name: string,
  value: unknown,
  after: readonly string[],
): string {
  const properties = topProperties(text);
  const indent = /\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const written = jsonInLines(value, indent).replaceAll('\n', lineBreak);
  const present = properties.findLast((property) => property.name === name);
  if (present) return text.slice(0, present.valueStart) + written + text.slice(present.valueEnd);
  const before = after.flatMap((other) => properties.find((property) => property.name === other) ?? [])[0];
  const place = (before ?? properties.at(-1))?.valueEnd ?? text.indexOf('{') + 1;
  const comma = properties.length > 0 ? ',' : '';
  const key = `${JSON.stringify(name)}:${indent && ' '}`;
  return `${text.slice(0, place)}${comma}${indent && lineBreak + indent}${key}${written}${text.slice(place)}`;
}

type Property = { name: string; valueStart: number; valueEnd: number };

// A text, a bracket, a colon, a comma, or a number or word.
const token = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/gu;

function topProperties(text: string): Property[] {
  const start = text.indexOf('{');
  const tokens = [...text.slice(start).matchAll(token)].map(({ 0: found, index }) => {
    return { found, start: start + index, end: start + index + found.length };
  });
  // The tokens of each property: its name, a colon, those of its value.
  const groups: (typeof tokens)[] = [[]];
  let depth = 0;
  for (const one of tokens) {
    if (/[\]}]/.test(one.found[0] ?? '')) depth -= 1;
    if (depth === 1 && one.found === ',') groups.push([]);
    else if (depth > 0) groups.at(-1)?.push(one);
    if (/[[{]/.test(one.found[0] ?? '')) depth += 1;
  }
  return groups.flatMap((group) => {
    const [name, , value] = group;
    const last = group.at(-1);
    return name && value && last
      ? [{ name: JSON.parse(name.found), valueStart: value.start, valueEnd: last.end }]
      : [];
  });
}

/** JSON as a person would write it: a list of numbers stays on one line. Without an indent all is one line. */
function jsonInLines(value: unknown, indent: string): string {
  if (indent === '') return JSON.stringify(value);
  return JSON.stringify(value, null, indent)
    .replace(/\[\n\s+(-?[\d.e+-]+(?:,\n\s+-?[\d.e+-]+)*)\n\s*\]/g, (_, numbers: string) => {
      return `[${numbers.replace(/\s+/g, ' ')}]`;
    })
    .replaceAll('\n', `\n${indent}`);
}
