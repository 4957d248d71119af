import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Edition } from '#domain/edition/edition.ts';
import { isWithin } from '#publish/output/is-within.ts';

const editionSchema = 'edition.schema.json';
const schemaFolder = 'public/schema';

/** The `$schema` by which editors of JSON check a file of an edition; absent where it cannot be known. */
type SchemaReference = { $schema?: string };

/**
 * Refers an `edition.json` in `folder` to the schema of the project. Of a folder outside the project nothing is said: each
 * machine has the two in another place.
 */
export function editionSchemaReference(folder: string, project: string): SchemaReference {
  const file = join(project, schemaFolder, editionSchema);
  const way = relative(folder, file);
  return isWithin(folder, project) && existsSync(file) ? { $schema: way.split(sep).join('/') } : {};
}

/** Refers an article to the schema that lies beside that of its edition; nothing where the edition names none of ours. */
export function articleSchemaReference({ $schema = '' }: Pick<Edition, '$schema'>): SchemaReference {
  if (!$schema.endsWith(editionSchema)) return {};
  const beside = $schema.slice(0, -editionSchema.length);
  const isWhole = /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(beside);
  return { $schema: `${isWhole ? '' : '../'}${beside}article.schema.json` };
}
