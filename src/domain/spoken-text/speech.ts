import * as v from 'valibot';
import type { SaidAs } from './segment.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape of what an article's page knows of how it is said. */
export const speechSchema: v.GenericSchema<Speech> = v.record(
  v.string(),
  v.array(v.tuple([place, place, v.string()])),
);

/** How an article is said where that differs from how it is written, by the name of the element that shows it. */
export type Speech = Readonly<Record<string, readonly SaidAs[]>>;
