import { fetchJson } from '#data/fetch-json.ts';
import { parseTodaysEdition, type TodaysEdition } from '#domain/offline/todays-edition.ts';
import { dataPaths } from '#domain/paths.ts';
import { fail, type Result } from '#lib/result.ts';

/** What is in today's edition, over the network or as it was kept last. */
export async function todaysEdition(
  base = import.meta.env.BASE_URL,
): Promise<Result<TodaysEdition, unknown>> {
  const answer = await fetchJson(base + dataPaths.today);
  return answer.ok ? parseTodaysEdition(answer.value) : fail(answer.problem);
}
