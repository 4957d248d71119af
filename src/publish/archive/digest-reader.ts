import { basename } from 'node:path';
import { bytesOfStory, keepBytesOfStory } from '#domain/edition/shards.ts';
import { storyOfHead } from '#domain/edition/story.ts';
import { succeed } from '#lib/result.ts';
import { type ArticleReader, readWholeArticle } from '#publish/edition/read-whole-article.ts';
import type { ArticleDigests } from './article-digests.ts';
import { factsOf, keepFacts } from './article-facts.ts';
import { fileStamp } from './file-stamp.ts';
import { leanArticle } from './lean-article.ts';

/**
 * Reads articles without their bodies; those whose files did not change since the last build are not read at all. `stampOf` tells the
 * states of their files apart.
 */
export function digestReader(digests: ArticleDigests, stampOf = fileStamp): ArticleReader {
  const read = async (path: string, name: string, stamp: string) => {
    const found = await readWholeArticle(path);
    if (!found.ok) return found;
    const { article, warnings } = found.value;
    const { story, file: _, ...facts } = factsOf(article);
    const { blocks: __, ...head } = article;
    const ofStory = { readingMinutes: story.readingMinutes, storyBytes: bytesOfStory(story) };
    digests.add({ name, stamp, head, warnings, facts: { ...facts, ...ofStory } });
    const lean = leanArticle(head, path);
    keepFacts(lean, { ...facts, file: path, story });
    return succeed({ article: lean, warnings, media: facts.media });
  };
  return (path) => {
    const name = basename(path);
    // Before the file is read: a change in between is seen by the next build.
    const stamp = stampOf(path) ?? '';
    const known = digests.find(name, stamp);
    if (known) {
      const { head, facts, warnings } = known;
      const { media, pictures, opening, sum, headSum, readingMinutes, storyBytes } = facts;
      const article = leanArticle(head, path);
      const story = storyOfHead(head, readingMinutes);
      keepBytesOfStory(story, storyBytes);
      keepFacts(article, { story, media, pictures, opening, sum, headSum, file: path });
      return succeed({ article, warnings, media: facts.media });
    }
    return read(path, name, stamp);
  };
}
