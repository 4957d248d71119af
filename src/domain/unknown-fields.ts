import { type Problem, quoteFound } from './problem.ts';
import { jsonPath } from './problems-from-issues.ts';

/** Warns of each field that the model did not take over, so that a misspelt name is not lost in silence. */
export function unknownFields(
  input: unknown,
  model: unknown,
  keys: readonly (string | number)[] = [],
): Problem[] {
  if (Array.isArray(input) && Array.isArray(model)) {
    return input.flatMap((item, index) => unknownFields(item, model[index], [...keys, index]));
  }
  if (!isRecord(input) || !isRecord(model)) return [];
  return Object.keys(input).flatMap((key) =>
    Object.hasOwn(model, key)
      ? unknownFields(input[key], model[key], [...keys, key])
      : [
          {
            severity: 'warning' as const,
            path: jsonPath([...keys, key]),
            expected: { code: 'known-field' as const },
            found: quoteFound(input[key]),
          },
        ],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
