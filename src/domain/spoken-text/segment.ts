/** One element's worth of text that can be said: a point of the abstract today, a block of the body later. */
export type Segment = { id: string; text: string; lang: string };
