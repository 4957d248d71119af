import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { type ExpectationCode, type Problem, quoteFound } from '#domain/problem.ts';

/**
 * Checks that what the front page's rules name is there. A story can be taken down while a rule still names it: the page
 * does without, and the editor is told. A section that does not exist is a mistake.
 */
export function checkFrontPage(edition: Edition, articles: readonly Article[]): Problem[] {
  const { lead, pinned = [], sections = [] } = edition.frontPage ?? {};
  const ids = new Set(articles.map(({ id }) => id));
  const known = edition.sections.map(({ id }) => id);
  const story = (id: string, path: string) =>
    ids.has(id) ? [] : [problemOf('warning', 'known-id', path, id)];
  const section = (id: string, path: string) =>
    known.includes(id) ? [] : [problemOf('error', 'known-section', path, id, known)];
  return [
    ...(lead?.by === 'article' ? story(lead.id, 'frontPage.lead.id') : []),
    ...(lead?.by === 'section' ? section(lead.id, 'frontPage.lead.id') : []),
    ...pinned.flatMap((id, index) => story(id, `frontPage.pinned[${index}]`)),
    ...sections.flatMap(({ id }, index) => section(id, `frontPage.sections[${index}].id`)),
  ];
}

function problemOf(
  severity: Problem['severity'],
  code: ExpectationCode,
  path: string,
  id: string,
  options?: readonly string[],
): Problem {
  return { severity, path, expected: { code, ...(options && { options }) }, found: quoteFound(id) };
}
