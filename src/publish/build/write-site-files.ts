import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { ListPage } from '#domain/edition/list-page.ts';
import { feedsOfEdition } from '#publish/feeds/feeds-of-edition.ts';
import { hostFiles } from '#publish/hosts/host-files.ts';
import { servingRules } from '#publish/hosts/serving-rules.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { redirectFiles } from '#publish/redirects/redirect-files.ts';
import { writeRedirects } from '#publish/redirects/write-redirects.ts';
import { sitemapsOfEdition } from '#publish/sitemaps/sitemaps-of-edition.ts';
import { securityHeaders } from './content-security-policy.ts';
import { writeOutput } from './write-output.ts';

/** What the files beside the pages are made of. */
type SiteContent = {
  edition: Edition;
  articles: readonly Article[];
  lists: readonly ListPage[];
  redirects: readonly Redirect[];
  /** The Content Security Policy of every page. */
  policy: string;
};

/** Writes what programs read of a site whose pages and media are there: feeds, sitemaps, redirects, files for hosts. */
export async function writeSiteFiles(
  outFolder: string,
  { edition, articles, lists, redirects, policy }: SiteContent,
): Promise<void> {
  const feeds = feedsOfEdition(edition, articles, lists, bytesIn(join(outFolder, 'edition')));
  for (const { file, content } of feeds) await writeOutput(outFolder, file, content);
  for (const { file, content } of sitemapsOfEdition(edition, articles, lists)) {
    await writeOutput(outFolder, file, content);
  }
  await writeRedirects(outFolder, redirectFiles(edition, redirects, articles));
  const hosts = hostFiles(servingRules(edition, securityHeaders(policy, edition), redirects));
  for (const [file, content] of Object.entries(hosts)) await writeOutput(outFolder, file, content);
}

/** Gives the size in bytes of files below a folder; null for what is not there. */
function bytesIn(folder: string): (file: string) => number | null {
  return (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? null;
}
