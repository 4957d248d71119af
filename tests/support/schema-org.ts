import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A type of schema.org: the types it is a kind of, and its own properties. */
type Known = { parents: string[]; properties: Set<string> };

/** The vocabulary of schema.org as the package schema-dts carries it: no address is asked. */
const vocabulary = readVocabulary();

/** Tells of every type and property in structured data that schema.org does not have; empty when all is well. */
export function unknownToSchemaOrg(thing: unknown, path = '$'): string[] {
  if (Array.isArray(thing))
    return thing.flatMap((item, index) => unknownToSchemaOrg(item, `${path}[${index}]`));
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, ...properties } = thing as Record<string, unknown>;
  const inside = Object.entries(properties).flatMap(([name, value]) =>
    unknownToSchemaOrg(value, `${path}.${name}`),
  );
  if (type === undefined) return inside;
  if (typeof type !== 'string' || !vocabulary.has(type))
    return [`${path}: ${String(type)} is no type`, ...inside];
  const strange = Object.keys(properties).filter((name) => !name.startsWith('@') && !has(type, name));
  return [...strange.map((name) => `${path}: ${type} has no ${name}`), ...inside];
}

function has(type: string, property: string): boolean {
  const known = vocabulary.get(type);
  return (
    known !== undefined &&
    (known.properties.has(property) || known.parents.some((parent) => has(parent, property)))
  );
}

function readVocabulary(): Map<string, Known> {
  const main = createRequire(import.meta.url).resolve('schema-dts');
  const text = readFileSync(join(dirname(main), 'schema.d.ts'), 'utf8');
  const found = new Map<string, Known>();
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /^interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
  )) {
    found.set(name, {
      parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent),
      properties: new Set([...body.matchAll(/^ {4}"([\w-]+)"\?:/gm)].map(([, property = '']) => property)),
    });
  }
  // A type without properties of its own has no interface of its own either.
  for (const [, name = '', parent = ''] of text.matchAll(
    /^export interface (\w+)Leaf extends (\w+)Base\b/gm,
  )) {
    if (!found.has(name)) found.set(name, { parents: [parent], properties: new Set() });
  }
  return found;
}
