import { expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { adviseOnDates } from '#publish/checking/advise-on-dates.ts';
import { messagesIn } from './messages.ts';
import { reportValidation } from './report-validation.ts';

/** What is said of a number of articles without a date. */
function reportOf(count: number, isJson = false): string {
  const articles = Array.from({ length: count }, (_, index) =>
    buildArticle({ id: `a-${index}`, datePublished: null }),
  );
  const advice = articles.flatMap((article) =>
    adviseOnDates(article).map((one) => ({ ...one, file: `articles/${article.id}.json` })),
  );
  const options = { problems: [], fixed: [], isDryRun: false, isJson };
  return reportValidation({ articles, advice, ...options }, messagesIn('en'));
}

it('a date that is not known is advised on once for each article, by the field', () => {
  expect(reportOf(2)).toMatch(
    /articles\/a-0\.json\n {2}○ datePublished\n.*datePublished[\s\S]*a-1[\s\S]*errors: 0 · warnings: 0 · advice: 2/,
  );
});

it('many of them are told in one line, to programs each', () => {
  expect(reportOf(40)).toMatch(/when they were published: 40[\s\S]*advice: 40\n$/);
  expect(reportOf(40)).not.toContain('a-0.json');
  expect(JSON.parse(reportOf(40, true)).advice).toHaveLength(40);
});
