import type { Edition } from '#domain/edition/edition.ts';
import { turnsText, withoutTurns } from '#domain/text/turns-text.ts';
import { offsetOfZone } from '#publish/importing/dates/offset-of-zone.ts';
import { withBlockIds } from '#publish/importing/draft/with-block-ids.ts';
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '#publish/importing/json-value.ts';

/** What `qari validate --fix` mends without asking; each has a sentence in the messages. */
export const fixCodes = [
  'characters',
  'direction-marks',
  'time-zone',
  'block-ids',
  'related',
  'section-name',
  'picture-size',
] as const;
export type FixCode = (typeof fixCodes)[number];

type Known = {
  edition: Edition;
  ids: ReadonlySet<string>;
  sizes: ReadonlyMap<string, { width: number; height: number }>;
};
type Fix = { code: FixCode; mend: (article: JsonObject, known: Known) => JsonObject };

/** Mends what can be mended in one way only. Gives the article and what was mended; one that is sound, or no article at all, comes back as it is. */
export function fixArticle(article: JsonObject, known: Known): { article: JsonObject; fixed: FixCode[] } {
  const fixed: FixCode[] = [];
  let mended = article;
  if (isDeeperThan(deepest, article)) return { article, fixed };
  for (const { code, mend } of fixes) {
    const next = mend(mended, known);
    if (JSON.stringify(next) === JSON.stringify(mended)) continue;
    mended = next;
    fixed.push(code);
  }
  return { article: mended, fixed };
}

/** Articles go down to the runs of a cell of a table; who walks much deeper runs out of stack. */
const deepest = 100;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeeperThan(levels - 1, entry));
}

const invisible = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;
/** Without control characters; a text that turns letters around loses what turns it. */
function plainCharacters(text: string): string {
  const plain = text.replace(invisible, '');
  return turnsText(plain) ? withoutTurns(plain) : plain;
}

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const roles = [
  'author',
  'editor',
  'translator',
  'photographer',
  'contributor',
  'sourceOrganization',
  'keywords',
];

const fixes: readonly Fix[] = [
  {
    code: 'direction-marks',
    mend: (article) => ({
      ...article,
      ...Object.fromEntries(
        roles.filter((role) => role in article).map((role) => [role, withPlainNames(article[role])]),
      ),
    }),
  },
  {
    code: 'characters',
    mend: (article) => objectOf(inTexts(article, plainCharacters)),
  },
  {
    code: 'time-zone',
    mend: (article, { edition }) => ({
      ...article,
      ...withZone(article, 'datePublished', edition.timeZone),
      ...withZone(article, 'dateModified', edition.timeZone),
    }),
  },
  { code: 'block-ids', mend: withIds },
  {
    code: 'related',
    mend: (article, { ids }) => {
      const { related } = article;
      if (!Array.isArray(related)) return article;
      return { ...article, related: related.filter((id) => typeof id === 'string' && ids.has(id)) };
    },
  },
  {
    code: 'section-name',
    mend: (article, { edition }) => {
      const section = edition.sections.find(({ id }) => id === objectOf(article.articleSection).id);
      if (!section) return article;
      return { ...article, articleSection: { ...objectOf(article.articleSection), name: section.name } };
    },
  },
  {
    code: 'picture-size',
    mend: (article, { sizes }) =>
      objectOf(
        inObjects(article, (value) => {
          const size = sizes.get(textOf(value.url) ?? '');
          return size && 'alt' in value ? { ...value, ...size } : value;
        }),
      ),
  },
];

function withPlainNames(credits: unknown): unknown {
  if (!Array.isArray(credits)) return credits;
  return credits.map((credit) => {
    const name = objectOf(credit).name;
    return typeof name === 'string'
      ? { ...objectOf(credit), name: name.replace(directionMarks, '') }
      : credit;
  });
}

/** A local time to the minute gets the offset of the edition's zone; a day alone stays: nobody knows its hour. */
function withZone(article: JsonObject, field: string, timeZone: string): JsonObject {
  const written = textOf(article[field]) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(written) || Number.isNaN(Date.parse(`${written}Z`)))
    return {};
  const minutes = offsetOfZone(written, timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  const far = Math.abs(minutes);
  return { [field]: `${written}${minutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}` };
}

/** Blocks without an id, and those that have one a second time, get one made of what they say. */
function withIds(article: JsonObject): JsonObject {
  const { blocks } = article;
  if (!Array.isArray(blocks) || !blocks.every(isObject)) return article;
  const made = withBlockIds(
    objectsOf(blocks).map(({ id: _, ...block }) => ({ ...block, type: textOf(block.type) ?? 'block' })),
  );
  const taken = new Set<unknown>();
  const named = objectsOf(blocks).map((block, index) => {
    const id = textOf(block.id) === undefined || taken.has(block.id) ? made[index]?.id : block.id;
    taken.add(id);
    return id === block.id ? block : { ...block, id };
  });
  return { ...article, blocks: named };
}

function inTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => inTexts(entry, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inTexts(entry, change)]));
}

function inObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((entry) => inObjects(entry, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inObjects(entry, change)])),
  );
}
