import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker } from './folder-maker.ts';
import { mergeInFolderOrder } from './in-folder-order.ts';
import type { OutputFile } from './output-file.ts';
import { sumOf } from './sum-of.ts';

/** What differs between a site that is there and the one that was made: files by their paths in the output. */
export type SiteChanges = { written: string[]; removed: string[] };

/**
 * A site in the making: whatever it is to hold is named here, and only what is new is written, into the staging folder. Of a file
 * that is named twice the last one holds.
 */
export type SiteOutput = {
  staging: string;
  /** Every file that the site will hold, as far as it was named. */
  files: ReadonlyMap<string, OutputFile>;
  /** Keeps a file that was made of the same before; false where it has to be made. */
  keeps(file: string, key: string): boolean;
  /** What the last build left there; undefined where there was none. */
  before(file: string): OutputFile | undefined;
  /** Gives a file its content; one that has it already is not touched. */
  write(file: string, content: string | Uint8Array, key?: string): void;
  /** Gives a file the content of another one, of which `key` is a sum. */
  copy(file: string, source: string, key: string): void;
  /** Names a file that someone else has written into the staging folder, or found unchanged. */
  record(file: string, made: OutputFile): void;
  /** The paths of all files, folder by folder in the order of their names. */
  inOrder(): string[];
  /** Reads a file that the site will hold, wherever it lies now. */
  read(file: string): Buffer;
  changes(): SiteChanges;
};

/** Opens the output of a build. `before`: the files of the site in `outFolder`, in folder order; empty where it is made from nothing. */
export function siteOutput(
  staging: string,
  outFolder = staging,
  before: ReadonlyMap<string, OutputFile> = new Map(),
): SiteOutput {
  const files = new Map<string, OutputFile>();
  const makeFolder = folderMaker();
  const staged = new Set<string>();
  /** What has another content than before. */
  const fresh = new Set<string>();
  const target = (file: string) => {
    const path = join(staging, file);
    makeFolder(path);
    staged.add(file);
    return path;
  };
  let order: string[] | null = null;
  /** What was named since they were put in order. */
  const later: string[] = [];
  const name = (file: string, made: OutputFile) => {
    if (order && !files.has(file)) later.push(file);
    files.set(file, made);
  };
  // The template of all pages is copied as index.html before the front page, which may have stayed as it was, is named.
  const leave = (file: string) => {
    if (fresh.delete(file) && staged.delete(file)) rmSync(join(staging, file));
  };
  const settle = (file: string, made: OutputFile) => {
    name(file, made);
    if (made.sha256 !== before.get(file)?.sha256) fresh.add(file);
    else leave(file);
  };
  const putInOrder = () => {
    const known = [...before.keys()].filter((file) => files.has(file));
    const added = [...files.keys()].filter((file) => !before.has(file));
    // To put all in order takes long, and mostly few are new.
    return mergeInFolderOrder(known, added);
  };
  return {
    staging,
    files,
    before: (file) => before.get(file),
    keeps(file, key) {
      const known = before.get(file);
      if (known?.key !== key) return false;
      name(file, known);
      leave(file);
      return true;
    },
    write(file, content, key) {
      const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
      settle(file, { bytes, sha256: sumOf(content), key: key ?? null });
      if (fresh.has(file)) writeFileSync(target(file), content);
    },
    copy(file, source, key) {
      if (this.keeps(file, key)) return;
      const content = readFileSync(source);
      settle(file, { bytes: content.length, sha256: sumOf(content), key });
      if (fresh.has(file)) copyFileSync(source, target(file));
    },
    record: settle,
    inOrder() {
      order = order ? mergeInFolderOrder(order, later.splice(0)) : putInOrder();
      return order;
    },
    read: (file) => readFileSync(join(fresh.has(file) ? staging : outFolder, file)),
    changes: () => ({
      written: [...fresh],
      removed: [...before.keys()].filter((file) => !files.has(file)),
    }),
  };
}
