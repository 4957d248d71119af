import { momentText } from '#publish/importing/dates/moment-text.ts';
import type { Draft, DraftCredit } from '#publish/importing/draft/draft.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { type JsonObject, objectOf, objectsOf, textOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readByline } from '#publish/importing/text/read-byline.ts';
import { optimoBlocks } from './optimo-blocks.ts';
import { blocksOfModel, optimoDocument } from './optimo-document.ts';
import { optimoPicture } from './optimo-picture.ts';
import { lineBelow } from './optimo-text.ts';

/** Reads an article as the BBC's Optimo stores it: `metadata`, `content.model.blocks`, `promo`. The first picture above the text leads. */
export function parseOptimo(value: unknown, notes: Notes): Draft {
  const document = optimoDocument(value);
  if (!document) throw new ImportProblem('unknown-format', { name: 'Optimo' });
  const metadata = objectOf(document.metadata);
  const promo = objectOf(document.promo);
  const blocks = blocksOfModel(document.content);
  const first = (type: string) => blocks.find((block) => block.type === type);
  const timestamp = objectOf(first('timestamp')?.model);
  const leadBlock = leadingPicture(blocks);
  const lead = leadBlock && optimoPicture(leadBlock, notes);
  const url = addressOf(metadata);
  const description = textOf(promo.summary) ?? lineBelow(blocksOfModel(promo.summary)[0], notes);
  const id = textOf(metadata.id);
  return {
    key: url ?? id ?? null,
    url,
    headline: lineBelow(first('headline'), notes) || textOf(objectOf(promo.headlines).seoHeadline) || '',
    alternativeHeadline: shorterHeadline(promo, notes),
    ...(description && { description }),
    language: textOf(objectOf(metadata.passport).language) ?? textOf(metadata.language),
    published: momentText(metadata.firstPublished) ?? momentText(timestamp.firstPublished),
    modified:
      momentText(metadata.lastPublished ?? metadata.lastUpdated) ?? momentText(timestamp.lastPublished),
    sections: objectsOf(metadata.topics).flatMap(
      ({ topicName, name }) => textOf(topicName) ?? textOf(name) ?? [],
    ),
    topics: topicsOf(metadata),
    ...(lead && { lead: [lead] }),
    ...bylineOf(first('byline'), notes),
    blocks: optimoBlocks(
      blocks.filter((block) => block !== leadBlock),
      notes,
    ),
  };
}

/** A picture before any text. */
function leadingPicture(blocks: readonly JsonObject[]): JsonObject | undefined {
  const text = blocks.findIndex(({ type }) => type === 'text');
  return blocks.slice(0, text < 0 ? blocks.length : text).find(({ type }) => type === 'image');
}

function addressOf({ locators, canonicalUrl }: JsonObject): string | undefined {
  const named = objectOf(locators);
  const written = textOf(canonicalUrl) ?? textOf(named.canonicalUrl) ?? textOf(named.curie);
  return written && /^https?:\/\//.test(written) ? written : undefined;
}

function shorterHeadline({ headlines }: JsonObject, notes: Notes): string | undefined {
  const { promoHeadline, overtypedHeadline, shortHeadline } = objectOf(headlines);
  const model = lineBelow(blocksOfModel(promoHeadline)[0], notes);
  return model || textOf(promoHeadline) || textOf(overtypedHeadline) || textOf(shortHeadline);
}

function topicsOf({ tags, topics }: JsonObject): string[] {
  const about = objectsOf(objectOf(tags).about).flatMap(({ thingLabel }) => textOf(thingLabel) ?? []);
  return [...objectsOf(topics).flatMap(({ topicName }) => textOf(topicName) ?? []), ...about];
}

/** Who wrote it, with what they do, one after the other. */
function bylineOf(block: JsonObject | undefined, notes: Notes): Pick<Draft, 'author' | 'agencies'> {
  const contributors = block ? blocksOfModel(block).filter(({ type }) => type === 'contributor') : [];
  const author = contributors.flatMap((contributor): DraftCredit[] => {
    const part = (type: string) =>
      lineBelow(
        blocksOfModel(contributor).find((one) => one.type === type),
        notes,
      );
    const [name, role] = [part('name'), part('role')];
    return name ? [{ name, ...(role && { description: role }) }] : [];
  });
  if (author.length > 0) return { author };
  const { author: people, agencies } = readByline(block ? lineBelow(block, notes) : '');
  return { ...(people && { author: people }), ...(agencies && { agencies }) };
}
