import { basename } from 'node:path';
import { storyOf } from '#domain/edition/story.ts';
import { succeed } from '#lib/result.ts';
import { type ArticleReader, readWholeArticle } from '#publish/edition/read-whole-article.ts';
import type { ArticleDigests } from './article-digests.ts';
import { factsOf, keepFacts } from './article-facts.ts';
import { fileStamp } from './file-stamp.ts';
import { leanArticle } from './lean-article.ts';

/** Reads articles without their bodies; those whose files did not change since the last build are not read at all. */
export function digestReader(digests: ArticleDigests): ArticleReader {
  return async (path) => {
    const name = basename(path);
    // Before the file is read: a change in between is seen by the next build.
    const stamp = fileStamp(path) ?? '';
    const known = digests.find(name, stamp);
    if (known) {
      const { head, facts, warnings } = known;
      const { readingMinutes, ...others } = facts;
      const article = leanArticle(head, path);
      keepFacts(article, {
        ...others,
        file: path,
        story: { ...storyOf({ ...head, blocks: [] }), readingMinutes },
      });
      return succeed({ article, warnings, media: facts.media });
    }
    const read = await readWholeArticle(path);
    if (!read.ok) return read;
    const { article, warnings } = read.value;
    const { story, file: _, ...facts } = factsOf(article);
    const { blocks: __, ...head } = article;
    digests.add({ name, stamp, head, warnings, facts: { ...facts, readingMinutes: story.readingMinutes } });
    const lean = leanArticle(head, path);
    keepFacts(lean, { ...facts, file: path, story });
    return succeed({ article: lean, warnings, media: facts.media });
  };
}
