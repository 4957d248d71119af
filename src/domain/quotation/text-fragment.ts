import type { Quotation } from './quotation-of.ts';

// Longer texts are named by their first and last words: an Arabic letter takes six characters of a link.
const longestWhole = 60;
const wordsAtAnEnd = 4;
const mostWordsAtAnEnd = 10;
const wordsOfContext = 3;

/**
 * The text directive of a link to a quotation: `#:~:text=[prefix-,]start[,end][,-suffix]` of WICG's URL Fragment Text
 * Directives. `page` is the text of the whole page: what stands there more than once is named with its neighbours.
 */
export function textFragment({ parts, before, after }: Quotation, page: string): string {
  const whole = parts.join(' ');
  const isOnePart = parts.length === 1;
  if (isOnePart && whole.length <= longestWhole) {
    return directive(whole, null, isUnique(whole, page) ? null : { before, after });
  }
  const first = (parts[0] ?? '').split(' ');
  const last = (parts.at(-1) ?? '').split(' ');
  // Start and end of one paragraph never share a word: the browser looks for the end after the start.
  const room = isOnePart ? Math.floor(first.length / 2) : mostWordsAtAnEnd;
  if (room === 0) return directive(whole, null, isUnique(whole, page) ? null : { before, after });
  const start = growUntilUnique((count) => first.slice(0, count).join(' '), room, page);
  const end = growUntilUnique((count) => last.slice(-count).join(' '), room, page);
  return directive(start, end, isUnique(start, page) && isUnique(end, page) ? null : { before, after });
}

function growUntilUnique(take: (count: number) => string, room: number, page: string): string {
  let taken = take(Math.min(wordsAtAnEnd, room));
  for (let count = wordsAtAnEnd + 1; count <= Math.min(mostWordsAtAnEnd, room); count += 1) {
    if (isUnique(taken, page)) break;
    taken = take(count);
  }
  return taken;
}

function isUnique(text: string, page: string): boolean {
  return page.indexOf(text) === page.lastIndexOf(text);
}

function directive(
  start: string,
  end: string | null,
  context: { before: string; after: string } | null,
): string {
  const prefix = context?.before.split(' ').slice(-wordsOfContext).join(' ');
  const suffix = context?.after.split(' ').slice(0, wordsOfContext).join(' ');
  const terms = [
    prefix ? `${encodeTerm(prefix)}-` : '',
    encodeTerm(start),
    end === null ? '' : encodeTerm(end),
    suffix ? `-${encodeTerm(suffix)}` : '',
  ];
  return `#:~:text=${terms.filter((term) => term !== '').join(',')}`;
}

/** A hyphen, a comma and an ampersand have a meaning in a directive: inside a term they are percent-encoded. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
