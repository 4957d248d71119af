import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { inQuotationMarks } from '#domain/text/in-quotation-marks.ts';
import { joinWords } from '#lib/join-words.ts';
import type { Article } from './article.ts';

type Cited = Pick<
  Article,
  'id' | 'headline' | 'author' | 'sourceOrganization' | 'datePublished' | 'inLanguage'
>;

/** A ready citation: `text` to be copied, and the parts it is joined from, so that a page can set each apart. */
export type Citation = { parts: string[]; separator: string; text: string };

/**
 * Cites an article as newspapers are cited: who wrote it (else the agency it came from), its headline, the paper, the
 * day if it is known, the address. Commas and quotation marks are those of the date style's language.
 */
export function citationOf(
  article: Cited,
  edition: Pick<Edition, 'name' | 'url' | 'basePath'>,
  dateStyle: DateStyle,
): Citation {
  const { language } = dateStyle;
  const makers = article.author?.length ? article.author : (article.sourceOrganization ?? []);
  const parts = [
    joinWords(
      makers.map(({ name }) => name),
      language,
      'conjunction',
    ),
    inQuotationMarks(article.headline, language),
    edition.name,
    article.datePublished ? formatDate(article.datePublished, dateStyle) : '',
    canonicalUrl(edition, article.id),
  ].filter((part) => part !== '');
  const separator = directionOfLanguage(language) === 'rtl' ? '، ' : ', ';
  return { parts, separator, text: parts.join(separator) };
}
