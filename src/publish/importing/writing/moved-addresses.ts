import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { listFolders, paths } from '#domain/paths.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { writeWhole } from '#publish/narrate/write-whole.ts';
import { isSitePath } from '#publish/redirects/is-site-path.ts';
import { fixedPages, isOwnPath, pageAt } from '#publish/redirects/own-path.ts';
import { readRedirects, redirectsFile } from '#publish/redirects/read-redirects.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { redirectsSchema } from '#publish/redirects/redirects-schema.ts';

/** The addresses at which imported stories stood on the paper's own host. */
export type MovedAddresses = {
  /** Lets an old path lead to an article: "new", "known" where the list has it already, "refused" where no redirect can stand. */
  lead: (from: string | null, id: string) => 'new' | 'known' | 'refused';
  /** Adds what is new to `redirects.json`, whose lines stay as they are. Gives what keeps it from being written. */
  save: () => Promise<ImportProblem | undefined>;
};

/** Opens `redirects.json` of an edition for what an import adds to it, at once and at its end. */
export async function openMovedAddresses(editionFolder: string): Promise<MovedAddresses> {
  const { redirects, problems } = await readRedirects(editionFolder);
  const isBroken = problems.some(({ severity }) => severity === 'error');
  const known = new Set(redirects.map(({ from }) => bare(from)));
  const added: Redirect[] = [];
  return {
    lead: (from, id) => {
      if (from === null || !isSitePath(from) || isPage(from, editionFolder)) return 'refused';
      if (known.has(bare(from))) return 'known';
      known.add(bare(from));
      added.push({ from, to: decodeURIComponent(paths.article.getHref(id)) });
      return 'new';
    },
    save: async () => {
      if (added.length === 0) return undefined;
      const problem = new ImportProblem('redirects-broken', { name: redirectsFile, left: added.length });
      if (isBroken) return problem;
      const path = join(editionFolder, redirectsFile);
      const before = existsSync(path)
        ? JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
        : {};
      const after = { ...before, redirects: [...(before.redirects ?? []), ...added] };
      if (!v.is(redirectsSchema, after)) return problem;
      await writeWhole(path, `${JSON.stringify(after, null, 2)}\n`);
      return undefined;
    },
  };
}

const ownFolders = Object.values(listFolders).map((name) => `/${name}/`);

/** Tells whether the paper has, or may come to have, a page or a file at a path. */
function isPage(from: string, editionFolder: string): boolean {
  if (isOwnPath(from)) return true;
  const path = pageAt(from);
  const id = /^\/articles\/([^/]+)\/$/u.exec(path)?.[1];
  if (id !== undefined) return existsSync(join(editionFolder, 'articles', `${id}.json`));
  return fixedPages.includes(path) || [...ownFolders, '/archive/'].some((folder) => path.startsWith(folder));
}

/** One path for the two forms in which it is written. */
function bare(path: string): string {
  return path.replace(/\/$/u, '');
}
