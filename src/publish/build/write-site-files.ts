import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { feedsOfEdition } from '#publish/feeds/feeds-of-edition.ts';
import { hostFiles } from '#publish/hosts/host-files.ts';
import { servingRules } from '#publish/hosts/serving-rules.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { redirectFiles } from '#publish/redirects/redirect-files.ts';
import { writeRedirects } from '#publish/redirects/write-redirects.ts';
import { sitemapsOfEdition } from '#publish/sitemaps/sitemaps-of-edition.ts';
import { securityHeaders } from './content-security-policy.ts';
import { olderArticles } from './older-articles.ts';

/** What the files beside the pages are made of. */
type SiteContent = {
  edition: Edition;
  articles: readonly Article[];
  lists: readonly ListPage[];
  redirects: readonly Redirect[];
  /** The Content Security Policy of every page. */
  policy: string;
  /** The moment of the build in milliseconds. */
  now: number;
  /** A sum of the code that writes them. */
  recipe: string;
};

/** Writes what programs read of a site whose pages and media are there: feeds, sitemaps, redirects, files for hosts. */
export function writeSiteFiles(
  output: SiteOutput,
  { edition, articles, lists, redirects, policy, now, recipe }: SiteContent,
): void {
  const bytesOf = (url: string) => output.files.get(`edition/${url}`)?.bytes ?? null;
  const keyed = (key: string) => sumOf(JSON.stringify([recipe, edition, key]));
  const isKept = (files: readonly string[], key: string) =>
    files.map((file) => output.keeps(file, keyed(key))).every(Boolean);
  for (const { file, content, key } of feedsOfEdition(edition, articles, lists, { bytesOf, now, isKept }))
    output.write(file, content, keyed(key));
  // A sitemap promises pages that say something as they are.
  const older = olderArticles(edition, articles);
  const isOlder = new Set(older);
  const prerendered = older.length > 0 ? articles.filter((article) => !isOlder.has(article)) : articles;
  const sitemaps = sitemapsOfEdition(edition, prerendered, lists, {
    now,
    isKept: (file, key) => isKept([file], key),
  });
  for (const { file, content, key } of sitemaps) output.write(file, content, key && keyed(key));
  writeRedirects(output, redirects, redirectFiles(edition, redirects, articles));
  const rules = servingRules(edition, securityHeaders(policy, edition), redirects, older.length > 0);
  const hosts = hostFiles(
    rules,
    older.map(({ id }) => id),
  );
  for (const [file, content] of Object.entries(hosts)) output.write(file, content);
}
