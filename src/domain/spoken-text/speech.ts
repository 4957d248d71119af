import * as v from 'valibot';

/** How a stretch of a shown text is said: its UTF-16 offsets, and the words a voice is given instead. */
export type SaidAs = readonly [start: number, end: number, said: string];

/** A stretch of a shown text in another language than the text around it, by its tag. */
export type ForeignStretch = readonly [start: number, end: number, lang: string];

/** How an article is said where that differs from how it is written, by the name of the element that shows it. */
export type Speech = {
  said?: Readonly<Record<string, readonly SaidAs[]>>;
  foreign?: Readonly<Record<string, readonly ForeignStretch[]>>;
};

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const stretches = v.record(v.string(), v.array(v.tuple([place, place, v.string()])));

/** The shape of what an article's page knows of how it is said. */
export const speechSchema: v.GenericSchema<Speech> = v.object({
  said: v.exactOptional(stretches),
  foreign: v.exactOptional(stretches),
});
