import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { dataPaths } from '#domain/paths.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { EditionSource, Loaded, LoadProblem } from './edition-source.ts';
import { fetchJson } from './fetch-json.ts';
import type { parsers } from './parsers.ts';
import { rememberRecent } from './remember-recent.ts';

const filesKept = 60;
const freshMilliseconds = 5 * 60_000;
const newestSuggested = 4;

type Parsers = typeof parsers;
type ValueOf<Kind extends keyof Parsers> = Extract<ReturnType<Parsers[Kind]>, { ok: true }>['value'];

/** The edition over the network, below the site's base path. The page that was opened brought `edition` along. */
export function fetchEditionSource(base: string, edition: EditionInfo): EditionSource {
  // One memory for all: a prefetch and the navigation after it share one request and one reading.
  const readRecent = rememberRecent(
    async (key) => {
      const [kind = '', path = ''] = key.split(' ', 2);
      return readFile(base + path, kind as keyof Parsers);
    },
    (answer) => answer.ok,
    filesKept,
    freshMilliseconds,
  );
  const read = <Kind extends keyof Parsers>(kind: Kind, path: string) =>
    readRecent(`${kind} ${path}`) as Loaded<ValueOf<Kind>>;

  const loadHome = () => read('home', dataPaths.home);

  async function loadNear(wrongId: string): Loaded<NearStories> {
    const code = await import('#domain/edition/nearest-stories.ts').catch(() => null);
    const key = code?.nearKey(wrongId);
    const candidates = key ? await read('near', dataPaths.near(key)) : null;
    const near = code && candidates?.ok ? code.nearestStories(wrongId, candidates.value) : [];
    if (near.length > 0) return succeed({ isSimilar: true, stories: near });
    const home = await loadHome();
    if (!home.ok) return home;
    const stories = code?.newestOf(home.value) ?? home.value.latest;
    return succeed({ isSimilar: false, stories: stories.slice(0, newestSuggested) });
  }

  return {
    loadEdition: async () => edition,
    loadHome,
    loadBriefing: () => read('briefing', dataPaths.briefing),
    loadArticle: (id) => read('article', dataPaths.article(id)),
    loadList: (address) => read('list', dataPaths.list(address)),
    loadArchive: (address) => read('archive', dataPaths.archive(address)),
    loadNear,
  };
}

async function readFile(url: string, kind: keyof Parsers): Promise<Result<unknown, LoadProblem>> {
  const code = import('./parsers.ts');
  const [json, loaded] = await Promise.all([fetchJson(url), code.catch(() => null)]);
  if (!json.ok) return json;
  if (!loaded) return fail('unreachable');
  const result = loaded.parsers[kind](json.value);
  return result.ok ? result : fail('malformed');
}
