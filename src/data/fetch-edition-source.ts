import { parseArchivePage } from '#domain/edition/archive-page.ts';
import { parseBriefing } from '#domain/edition/briefing.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { parseHomePage } from '#domain/edition/home-page.ts';
import { parseListPage } from '#domain/edition/list-page.ts';
import { type NearStories, nearestStories, nearKey, parseStories } from '#domain/edition/near-stories.ts';
import { parseArticlePage } from '#domain/edition/parse-article-page.ts';
import { dataPaths } from '#domain/paths.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { EditionSource, Loaded, LoadProblem } from './edition-source.ts';
import { fetchJson } from './fetch-json.ts';
import { rememberRecent } from './remember-recent.ts';

const filesKept = 60;
const newestSuggested = 4;

type Parser<Value> = (input: unknown) => Result<Value, unknown>;

/** The edition over the network, below the site's base path. The page that was opened brought `edition` along. */
export function fetchEditionSource(base: string, edition: EditionInfo): EditionSource {
  // One memory for all: a prefetch and the navigation after it share one request.
  const fetchRecent = rememberRecent(
    (path) => fetchJson(base + path),
    (answer) => answer.ok,
    filesKept,
  );
  const parsed = new WeakMap<object, unknown>();

  async function read<Value>(path: string, parse: Parser<Value>): Promise<Result<Value, LoadProblem>> {
    const json = await fetchRecent(path);
    if (!json.ok) return json;
    const known = parsed.get(json) as Result<Value, LoadProblem> | undefined;
    if (known) return known;
    const result = parse(json.value);
    const answer = result.ok ? result : fail('malformed' as const);
    parsed.set(json, answer);
    return answer;
  }

  const loadHome = () => read(dataPaths.home, parseHomePage);

  async function loadNear(wrongId: string): Loaded<NearStories> {
    const key = nearKey(wrongId);
    const candidates = key ? await read(dataPaths.near(key), parseStories) : null;
    const near = candidates?.ok ? nearestStories(wrongId, candidates.value) : [];
    if (near.length > 0) return succeed({ isSimilar: true, stories: near });
    const home = await loadHome();
    return home.ok
      ? succeed({ isSimilar: false, stories: home.value.latest.slice(0, newestSuggested) })
      : home;
  }

  return {
    loadEdition: async () => edition,
    loadHome,
    loadBriefing: () => read(dataPaths.briefing, parseBriefing),
    loadArticle: (id) => read(dataPaths.article(id), parseArticlePage),
    loadList: (address) => read(dataPaths.list(address), parseListPage),
    loadArchive: (address) => read(dataPaths.archive(address), parseArchivePage),
    loadNear,
  };
}
