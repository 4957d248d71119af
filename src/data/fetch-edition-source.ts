import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { parseHomePage } from '#domain/edition/home-page.ts';
import { parseArticlePage } from '#domain/edition/parse-article-page.ts';
import { dataPaths } from '#domain/paths.ts';
import { fail, type Result } from '#lib/result.ts';
import type { EditionSource, LoadProblem } from './edition-source.ts';
import { fetchJson } from './fetch-json.ts';
import { rememberRecent } from './remember-recent.ts';

const pagesKept = 40;

/** The edition over the network, below the site's base path. The page that was opened brought `edition` along. */
export function fetchEditionSource(base: string, edition: EditionInfo): EditionSource {
  const isGood = (answer: Result<unknown, LoadProblem>) => answer.ok;
  return {
    loadEdition: async () => edition,
    loadHome: rememberRecent(() => read(base + dataPaths.home, parseHomePage), isGood, 1).bind(null, 'home'),
    loadArticle: rememberRecent(
      (id) => read(base + dataPaths.article(id), parseArticlePage),
      isGood,
      pagesKept,
    ),
  };
}

async function read<Value>(
  url: string,
  parse: (input: unknown) => Result<Value, unknown>,
): Promise<Result<Value, LoadProblem>> {
  const json = await fetchJson(url);
  if (!json.ok) return json;
  const parsed = parse(json.value);
  return parsed.ok ? parsed : fail('malformed');
}
