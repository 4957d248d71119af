import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import { timestamp } from '#domain/article/fields.ts';
import type { Notes } from '#publish/importing/note.ts';

/**
 * An article whose source tells no date keeps the date that it has here, from an editor or an earlier import; a change that
 * would be older than that goes. Either is told: that the date was kept, or that nobody knows it.
 */
export function withKnownDate(
  article: Article,
  present: Record<string, unknown> | null,
  notes: Notes,
): Article {
  if (article.datePublished !== null) return article;
  const known = present?.datePublished;
  if (!v.is(timestamp, known)) {
    notes.add('date-unknown', { file: `articles/${article.id}.json` });
    return article;
  }
  notes.add('date-kept', { date: known });
  const { dateModified, ...dated } = { ...article, datePublished: known };
  const isLater = dateModified !== undefined && Date.parse(dateModified) >= Date.parse(known);
  return isLater ? { ...dated, dateModified } : dated;
}
