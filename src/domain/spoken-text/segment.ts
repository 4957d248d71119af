import type { Pronunciation } from './pronunciation.ts';
import type { Span } from './utterance.ts';

/** A stretch that is marked as being in another language than the text around it. */
export type LanguageSpan = Span & { lang: string };

/** One element's worth of text that can be said: a point of the abstract today, a block of the body later. */
export type Segment = {
  id: string;
  text: string;
  lang: string;
  /** Runs marked with their language, in order, as offsets in `text`. */
  languages?: readonly LanguageSpan[];
  /** How the paper has names said; entries of other languages are passed over. */
  pronunciation?: readonly Pronunciation[];
};
