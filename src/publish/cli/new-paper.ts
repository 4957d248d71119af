import { parseEdition } from '#domain/edition/parse-edition.ts';
import { slug } from '#publish/importing/draft/slug.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { messagesIn } from './messages.ts';
import { namesIn } from './new-article.ts';
import type { NewFile } from './write-new.ts';

export type NewPaperParameters = {
  paper?: string;
  language?: string;
  timeZone?: string;
  region?: string;
  url?: string;
  sections?: string;
};

/** The `edition.json` of a paper that is begun, with a reference to its schema; what the options do not say is said in the paper's own language, or can be changed later. */
export function paperToBegin(
  {
    paper = '',
    language = 'ar',
    timeZone = 'Asia/Riyadh',
    region = 'SA',
    url = 'https://paper.example',
    sections,
  }: NewPaperParameters,
  reference: { $schema?: string } = {},
): NewFile {
  const words = messagesIn(/^ar\b/i.test(language) ? 'ar' : 'en').newsroom.new;
  const names = namesIn(sections ?? words.defaultSections);
  const content = {
    ...reference,
    name: cleanLine(paper),
    tagline: words.tagline,
    description: words.paperDescription,
    url: url.replace(/\/+$/, ''),
    basePath: '/',
    inLanguage: language,
    region,
    timeZone,
    sections: names.map((name) => ({ id: slug(name) || 'section', name })),
  };
  const file = 'edition.json';
  const parsed = parseEdition(content);
  return {
    file,
    content,
    problems: parsed.ok ? [] : parsed.problem.map((problem) => ({ ...problem, file })),
  };
}
