import { use } from 'react';
import { plainText } from '#domain/article/plain-text.ts';
import type { Run } from '#domain/article/run.ts';
import { inTextStyle } from '#domain/text/in-text-style.ts';
import { Runs } from './runs.tsx';
import { TextStyleContext } from './text-style-context.ts';

/**
 * The text of a cell. A sign before a number stands on its left in an Arabic table too, where nothing else is in the cell: it would go
 * to the other side. Before Arabic digits its place is on the right.
 */
export function CellText({ runs = [] }: { runs?: readonly Run[] | undefined }) {
  const text = inTextStyle(plainText(runs), use(TextStyleContext));
  const words = <Runs runs={runs} />;
  return /^[-+\u2212][^\p{L}\u0660-\u0669]+$/u.test(text) ? <bdi dir="ltr">{words}</bdi> : words;
}
