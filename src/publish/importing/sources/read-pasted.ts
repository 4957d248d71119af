import { readdir } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { type Item, readItem } from '#publish/importing/item.ts';
import { parsePastedText } from '#publish/importing/pasted/parse-pasted-text.ts';
import type { Loaded } from './loaded.ts';

const pictureEndings = /\.(?:jpe?g|png|webp|avif)$/i;

/** The article that a text file holds. A picture beside it that has its name is the lead picture. */
export async function readPasted(text: string, { path }: Loaded): Promise<Item[]> {
  const beside = path && (await pictureBeside(path));
  const item = await readItem({ place: '', from: 'text', said: text }, (notes) => {
    const draft = parsePastedText(text, notes);
    if (!beside) return draft;
    const [lead] = draft.lead ?? [];
    return { ...draft, lead: [{ ...lead, address: beside }] };
  });
  return [item];
}

async function pictureBeside(path: string): Promise<string | undefined> {
  const stem = basename(path, extname(path)).normalize('NFC');
  const names = await readdir(dirname(path)).catch(() => []);
  return names.find(
    (name) => pictureEndings.test(name) && basename(name, extname(name)).normalize('NFC') === stem,
  );
}
