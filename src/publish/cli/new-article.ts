import { parseArticle } from '#domain/article/parse-article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import { readDate } from '#publish/importing/dates/read-date.ts';
import { sectionNamed, topicsNamed } from '#publish/importing/draft/choose-section.ts';
import { slug } from '#publish/importing/draft/slug.ts';
import { cleanLine, cleanName } from '#publish/importing/text/clean-text.ts';
import { articleSchemaReference } from '#publish/schema/schema-references.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';
import type { NewFile } from './write-new.ts';

export type NewArticleParameters = {
  headline?: string;
  id?: string;
  section?: string;
  author?: string;
  topics?: string;
  date?: string;
  language?: string;
};

/** The article that is begun: what the options say of it, and empty places for summary, picture and body. Throws a Misuse. */
export function articleToBegin(
  {
    headline: written = '',
    id: asked,
    section,
    author = '',
    topics = '',
    date,
    language,
  }: NewArticleParameters,
  edition: Edition,
  { newsroom, usage }: Messages,
): NewFile {
  const said = newsroom.new;
  const headline = cleanLine(written);
  const id = asked ?? slug(headline);
  const isId = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u.test(id) && id.length <= 120;
  if (!isId) throw new Misuse(fillSentence(said.wrongId, { given: id || headline }));
  const [first] = edition.sections;
  const chosen = section === undefined ? first : sectionNamed([section], edition);
  if (!chosen) {
    const known = edition.sections.map((one) => one.id).join(usage.comma);
    throw new Misuse(fillSentence(said.wrongSection, { given: section, known }));
  }
  const people = namesIn(author).map((name) => ({ name }));
  const article = {
    ...articleSchemaReference(edition),
    id,
    headline,
    abstract: [],
    inLanguage: language ?? edition.inLanguage,
    datePublished: momentOf(date, edition.timeZone, said.wrongDate),
    articleSection: { id: chosen.id, name: chosen.name },
    keywords: topicsNamed(namesIn(topics), edition),
    image: [],
    author: people,
    blocks: [],
  };
  const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
  const file = `articles/${id}.json`;
  const problems = parsed.ok ? [] : parsed.problem.map((problem) => ({ ...problem, file }));
  return { file, content: article, problems };
}

/** Names between commas of any script. */
export function namesIn(list: string): string[] {
  return list
    .split(/[,\u060C;\u061B]/u)
    .map(cleanName)
    .filter((name) => name !== '');
}

function momentOf(date: string | undefined, timeZone: string, wrong: string): string {
  // To the minute, as editors write it.
  const written = date ?? `${new Date().toISOString().slice(0, 16)}Z`;
  const reading = readDate(written, timeZone);
  if (!reading.ok) throw new Misuse(fillSentence(wrong, { given: written }));
  return date === undefined ? written : reading.timestamp;
}
