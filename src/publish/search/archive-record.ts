import type { CustomRecord } from 'pagefind';
import { archiveTerm } from '#domain/search/archive-term.ts';
import { indexTerms } from '#domain/search/index-terms.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { nameOfDay } from './name-of-day.ts';

/** A word of the headline counts as so many of the text. */
const headlineWeight = 3;
/** A word that stands ten times in a text is hardly more what it is about than one that stands there twice, but takes more room. */
const mostOfOneWord = 2;
/** Of a longer body no extract is shown from further on. */
const longestBody = 8_000;

/**
 * An article as Pagefind takes it: terms of ours to find it by, and what a result shows. That stands in `url`, which is the
 * one field that Pagefind neither indexes nor changes: words of `meta` would be found as they are spelled. No `sort`: it
 * would cost every reader who searches 2 bytes an article; by day they are counted, and put in order, through the filter.
 * The terms are in the order of the alphabet: then the places of a word are alike in all texts, and the index is a fifth smaller.
 */
export function archiveRecord(
  { story, headline, names, body, facets }: SearchDocument,
  lexicon: Lexicon,
): CustomRecord {
  const { section, topics, contributors, language, day } = facets;
  const terms = (text: string) => indexTerms(text, lexicon).split(' ').map(archiveTerm);
  const ofText = terms(`${story.description ?? ''}\n${names}\n${body}`);
  const ofHeadline = Array.from({ length: headlineWeight }, () => terms(headline)).flat();
  return {
    url: JSON.stringify([story, body.slice(0, longestBody)]),
    content: [...ofHeadline, ...seldom(ofText)].sort().join(' '),
    // No language that Pagefind has a stemmer of.
    language: 'xx',
    filters: {
      section: [section],
      language: [language],
      ...(day && { month: [day.slice(0, 7)] }),
      day: [nameOfDay(day)],
      ...(topics.length > 0 && { topic: [...topics] }),
      ...(contributors.length > 0 && { contributor: [...contributors] }),
    },
  };
}

function seldom(terms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return terms.filter((term) => {
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    return count <= mostOfOneWord;
  });
}
