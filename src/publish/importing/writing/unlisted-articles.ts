import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleIdentity } from '#publish/importing/draft/article-id.ts';
import type { Draft } from '#publish/importing/draft/draft.ts';
import { objectOf, textOf } from '#publish/importing/json-value.ts';
import { parseWebAddress, sameAddress } from '#publish/importing/text/same-address.ts';
import type { ImportLedger } from './import-ledger.ts';

/** The articles of an edition that its list of imports does not have: written by hand, or the list was lost. */
export type UnlistedArticles = {
  /** The id of the article that an item is: by its address, else by the fingerprint of it that ends an id. */
  find: (draft: Pick<Draft, 'url' | 'sourceId'>, identity: ArticleIdentity) => Promise<string | undefined>;
};

type Unlisted = Record<'byAddress' | 'byFingerprint', Map<string, string>>;

/** Opens the articles that the list lacks; they are read once, when an item is new to the list. */
export function unlistedArticles(editionFolder: string, ledger: ImportLedger): UnlistedArticles {
  let reading: Promise<Unlisted> | undefined;
  return {
    async find({ url, sourceId }, { id }) {
      reading ??= readUnlisted(join(editionFolder, 'articles'), ledger);
      const { byAddress, byFingerprint } = await reading;
      const names = [url && sameAddress(url), sourceId].flatMap((name) => name ?? []);
      return names.map((name) => byAddress.get(name)).find(Boolean) ?? byFingerprint.get(fingerprintIn(id));
    },
  };
}

async function readUnlisted(folder: string, ledger: ImportLedger): Promise<Unlisted> {
  const byAddress: Unlisted['byAddress'] = new Map();
  const byFingerprint: Unlisted['byFingerprint'] = new Map();
  for (const name of await readdir(folder).catch(() => [])) {
    const id = basename(name, '.json');
    if (!name.endsWith('.json') || ledger.writtenOf(id) !== undefined) continue;
    const address = await addressIn(join(folder, name));
    if (address) byAddress.set(sameAddress(address), id);
    byFingerprint.set(fingerprintIn(id), id);
  }
  return { byAddress, byFingerprint };
}

function fingerprintIn(id: string): string {
  return id.slice(-8);
}

async function addressIn(path: string): Promise<string | undefined> {
  try {
    const { url } = objectOf(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')));
    const address = textOf(url) ?? '';
    return parseWebAddress(address) ? address : undefined;
  } catch {
    return undefined;
  }
}
