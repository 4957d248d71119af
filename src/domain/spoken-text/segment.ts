import type { SaidAs } from './speech.ts';
import type { Span } from './utterance.ts';

/** A stretch that is marked as being in another language than the text around it. */
export type LanguageSpan = Span & { lang: string };

/** One element's worth of text that can be said: a point of the abstract, a block of the body. */
export type Segment = {
  id: string;
  text: string;
  lang: string;
  /** The block of the body that it belongs to. */
  block?: string;
  /** Runs marked with their language, in order, as offsets in `text`. */
  languages?: readonly LanguageSpan[];
  /** Where what is said differs from the text, in order. */
  said?: readonly SaidAs[];
};
