import type { DraftPicture } from '#publish/importing/draft/draft.ts';
import { type JsonObject, objectOf, textOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { blocksOfModel } from './optimo-document.ts';
import { lineBelow } from './optimo-text.ts';

/** A picture block: the file by its locator at the service that scales them, its words from the blocks beside. */
export function optimoPicture(block: JsonObject, notes: Notes): DraftPicture | null {
  const parts = blocksOfModel(block);
  const part = (type: string) => parts.find((candidate) => candidate.type === type);
  const { locator, originCode, copyrightHolder } = objectOf(part('rawImage')?.model);
  const path = textOf(locator);
  if (!path) return null;
  const address = /^https?:\/\//.test(path)
    ? path
    : `https://ichef.bbci.co.uk/ace/ws/1024/${textOf(originCode) ?? 'cpsprodpb'}/${path.replace(/^\/+/, '')}`;
  const [alt, caption] = [part('altText'), part('caption')].map((words) => lineBelow(words, notes));
  const creditText = textOf(copyrightHolder);
  return { address, ...(alt && { alt }), ...(caption && { caption }), ...(creditText && { creditText }) };
}
