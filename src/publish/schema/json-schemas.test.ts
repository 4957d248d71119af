import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'the committed %s is the one that the model gives (npm run schema)',
  (name, text) => {
    expect(readFileSync(`public/schema/${name}`, 'utf8')).toBe(text);
  },
);
