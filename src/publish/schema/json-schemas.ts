import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema } from '#domain/article/article.ts';
import { editionSchema } from '#domain/edition/edition.ts';
import { redirectsSchema } from '#publish/redirects/redirects-schema.ts';

/** The JSON Schemas (2020-12) that editors' programs read, made from the schemas that the reader uses. By file name. */
export function jsonSchemas(): Record<string, string> {
  return {
    'article.schema.json': schemaText(articleSchema, 'Qari article', 'One article of an edition.'),
    'edition.schema.json': schemaText(
      editionSchema,
      'Qari edition',
      'What a newspaper decides for all its articles.',
    ),
    'redirects.schema.json': schemaText(
      redirectsSchema,
      'Qari redirects',
      'The addresses of an edition that have changed.',
    ),
  };
}

function schemaText(
  schema: typeof articleSchema | typeof editionSchema | typeof redirectsSchema,
  title: string,
  description: string,
): string {
  // Checks that are code (a day that exists, a safe link) have no word in JSON Schema: they are left to the build.
  const json = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return `${JSON.stringify({ $schema, title, description, ...json }, null, 2)}\n`;
}
