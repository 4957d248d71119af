/** One element's worth of text that can be said: a point of the abstract, a block of the body. */
export type Segment = {
  id: string;
  text: string;
  lang: string;
  /** The block of the body that it belongs to. */
  block?: string;
};
