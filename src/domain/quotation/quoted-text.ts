import { inQuotationMarks } from '#domain/text/in-quotation-marks.ts';
import type { Quotation } from './quotation-of.ts';

type Source = { headline: string; inLanguage: string; editionName: string; url: string };

/** A quotation as it is copied: the words in the marks of their language, headline and paper, the link to the sentence. */
export function quotedText({ parts }: Quotation, { headline, inLanguage, editionName, url }: Source): string {
  return [inQuotationMarks(parts.join('\n'), inLanguage), `${headline} | ${editionName}`, url].join('\n');
}
