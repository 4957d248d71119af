import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was written of an item: from which format, a fingerprint of what it was made from, one of the file as it was written.
 * `source` is what the source calls the item, `key` a fingerprint of what it is known by where the id does not tell it;
 * lists of earlier versions lack them. `older` is what an older version of the item was made from that came in the same run.
 */
export type ArticleEntry = {
  id: string;
  from: string;
  content: string;
  written: string;
  source?: string | undefined;
  key?: string | undefined;
  older?: string | undefined;
  /** A picture of it could not be had: the next import tries again. */
  lacksPicture?: boolean;
};

/** Which file in the edition has the picture of an address, of which there is a fingerprint only. */
type PictureEntry = { picture: string; url: string };

/** What earlier imports wrote into an edition. */
export type ImportLedger = {
  /** The fingerprint of an article's file as it was written last; undefined of one that was not imported. */
  writtenOf: (id: string) => string | undefined;
  /** What the article was made from when it last came from this format. */
  contentOf: (id: string, from: string) => string | undefined;
  /** Tells whether a picture of the article could not be had when it last came from this format. */
  lacksPicture: (id: string, from: string) => boolean;
  /** Tells whether a newer version of the item came beside this one. */
  isOlder: (id: string, from: string, content: string) => boolean;
  /** The article that an item became earlier, by what the source calls it. */
  idOf: (source: string | undefined) => string | undefined;
  /** The same by a fingerprint of its address or guid, or of its headline. */
  idOfKey: (key: string | undefined) => string | undefined;
  /** The fingerprint by which the item was known that became the article last. */
  keyOf: (id: string) => string | undefined;
  /** Writes down by what an article that is known here is known at its source. */
  name: (id: string, from: string, names: Pick<ArticleEntry, 'source' | 'key'>) => Promise<void>;
  /** The file in which the picture of an address was kept; `picture` is a fingerprint of the address. */
  pictureOf: (picture: string) => string | undefined;
  add: (entry: ArticleEntry | PictureEntry) => Promise<void>;
  /** Writes down what an article was made from, unless the list says the same. */
  put: (entry: ArticleEntry) => Promise<void>;
};

// In the edition's folder; it is never published.
const ledgerFile = 'imports.jsonl';

/**
 * Opens the list of what was imported: by it an import knows what changed at the source, what an editor changed here and what
 * was taken down. It grows by a line for each article and picture written, so that an interrupted import loses none.
 */
export async function openLedger(editionFolder: string): Promise<ImportLedger> {
  const path = join(editionFolder, ledgerFile);
  const written = new Map<string, string>();
  const contents = new Map<string, string>();
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  const keysById = new Map<string, string>();
  const olders = new Map<string, string>();
  const lacking = new Set<string>();
  const pictures = new Map<string, string>();
  const take = (entry: ArticleEntry | PictureEntry) => {
    if ('picture' in entry) return void pictures.set(entry.picture, entry.url);
    if (typeof entry.source === 'string') ids.set(entry.source, entry.id);
    if (typeof entry.key === 'string') {
      keys.set(entry.key, entry.id);
      keysById.set(entry.id, entry.key);
    }
    written.set(entry.id, entry.written);
    contents.set(`${entry.id} ${entry.from}`, entry.content);
    if (entry.lacksPicture === true) lacking.add(`${entry.id} ${entry.from}`);
    else lacking.delete(`${entry.id} ${entry.from}`);
    if (typeof entry.older === 'string') olders.set(`${entry.id} ${entry.from}`, entry.older);
  };
  const before = await readFile(path, 'utf8').catch(() => '');
  for (const line of before.split('\n')) {
    const entry = parseLine(line);
    if (entry) take(entry);
  }
  // A last line that was cut off must not swallow the next.
  let gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const add = async (entry: ArticleEntry | PictureEntry) => {
    await appendFile(path, `${gap}${JSON.stringify(entry)}\n`);
    gap = '';
    take(entry);
  };
  const isListed = ({
    id,
    from,
    content,
    written: text,
    lacksPicture = false,
    older,
    source,
    key,
  }: ArticleEntry) => {
    const place = `${id} ${from}`;
    const isSame = written.get(id) === text && contents.get(place) === content && older === undefined;
    const isNamed = (!source || ids.get(source) === id) && (!key || keys.get(key) === id);
    return isSame && isNamed && lacking.has(place) === lacksPicture;
  };
  return {
    writtenOf: (id) => written.get(id),
    contentOf: (id, from) => contents.get(`${id} ${from}`),
    lacksPicture: (id, from) => lacking.has(`${id} ${from}`),
    isOlder: (id, from, content) => olders.get(`${id} ${from}`) === content,
    pictureOf: (picture) => pictures.get(picture),
    idOf: (source) => (source === undefined ? undefined : ids.get(source)),
    keyOf: (id) => keysById.get(id),
    idOfKey: (key) => (key === undefined ? undefined : keys.get(key)),
    name: async (id, from, { source, key }) => {
      const entry = { written: written.get(id), content: contents.get(`${id} ${from}`) ?? '' };
      const isNamed = (source ? ids.get(source) === id : true) && (key ? keys.get(key) === id : true);
      if (isNamed || entry.written === undefined) return;
      const lacksPicture = lacking.has(`${id} ${from}`);
      await add({ id, from, content: entry.content, written: entry.written, source, key, lacksPicture });
    },
    add,
    put: async (entry) => {
      if (!isListed(entry)) await add(entry);
    },
  };
}

// Nothing that a list names is looked for outside of the folder of imported pictures.
const pictureFile = /^media\/imported\/[\da-f]{16}\.webp$/;

function parseLine(line: string): ArticleEntry | PictureEntry | null {
  try {
    const entry: Partial<ArticleEntry & PictureEntry> = JSON.parse(line);
    const { picture, url } = entry;
    if (typeof picture === 'string' && typeof url === 'string' && pictureFile.test(url))
      return { picture, url };
    const isWhole = [entry.id, entry.from, entry.content, entry.written].every(
      (part) => typeof part === 'string',
    );
    return isWhole ? (entry as ArticleEntry) : null;
  } catch {
    return null;
  }
}
