import { momentOf } from '#domain/dates/moment-of.ts';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import { frontPageStories } from './front-page-stories.ts';
import type { HomePage } from './home-page.ts';
import type { Story } from './story.ts';

const keyLength = 2;
const suggestions = 4;
/** Below it two names have no more in common than any two have. */
const leastSimilarity = 0.35;

/** Where the stories stand whose ids begin as this one does: the name of a file; null for an id without a letter. */
export function nearKey(id: string): string | null {
  const key = [...foldIdentifier(id)].slice(0, keyLength).join('');
  return key === '' ? null : key;
}

/** The stories whose ids are most like a wrong one, the likest first; none where nothing is like it. */
export function nearestStories(wrongId: string, stories: readonly Story[]): Story[] {
  const wrong = foldIdentifier(wrongId);
  return stories
    .map((story) => ({ story, similarity: similarityOf(wrong, foldIdentifier(story.id)) }))
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, suggestions)
    .map(({ story }) => story);
}

/** The stories of a front page, wherever they stand on it, the newest first, those without a date last. */
export function newestOf(home: HomePage): Story[] {
  return frontPageStories(home).sort((a, b) => momentOf(b.datePublished) - momentOf(a.datePublished));
}

/** Sørensen-Dice over letter pairs, from 0 to 1; a name that was cut off counts as the whole. */
function similarityOf(one: string, other: string): number {
  if (other.startsWith(one) && one.length > keyLength) return 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const total = pairs.length + others.length;
  if (total === 0) return 0;
  let shared = 0;
  for (const pair of pairs) {
    const place = others.indexOf(pair);
    if (place < 0) continue;
    others.splice(place, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
