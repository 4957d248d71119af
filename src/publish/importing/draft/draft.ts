import type { Block } from '#domain/article/block.ts';
import type { Note } from '#publish/importing/note.ts';

/** A picture as a source names it: where it lies (null when the source has words about it only), and the words. */
export type DraftPicture = {
  address: string | null;
  /** Where the same picture lies in other sizes, the widest first: for when it cannot be had at its address. */
  others?: readonly string[];
  alt?: string;
  caption?: string;
  creditText?: string;
  poi?: { x: number; y: number };
};

type WithoutId<Some> = Some extends unknown ? Omit<Some, 'id'> : never;
type WithMedia = { type: 'image' | 'gallery' | 'video' | 'audio' };

/** A block before it has an id, with pictures that have not been fetched. */
export type DraftBlock =
  | WithoutId<Exclude<Block, WithMedia>>
  | { type: 'picture'; picture: DraftPicture }
  | { type: 'pictures'; pictures: DraftPicture[]; caption?: string };

export type DraftCredit = {
  name: string;
  type?: 'person' | 'organization';
  url?: string;
  description?: string;
};

/** What every format is read into: the words of the source, not yet checked against the article format. */
export type Draft = {
  /** By which the source knows the item for ever, an address or a guid; null where it has nothing of the kind. */
  key: string | null;
  /** What the source calls the item even when its address changes (`text/source-id.ts`). */
  sourceId?: string | undefined;
  url?: string | undefined;
  headline: string;
  alternativeHeadline?: string | undefined;
  kicker?: string | undefined;
  description?: string | undefined;
  abstract?: string[];
  /** A language tag. */
  language?: string | undefined;
  dateline?: string | undefined;
  /** As the source writes them. */
  published: string | null;
  modified?: string | null;
  /** Names or ids that may be those of sections, the likeliest first. */
  sections?: string[];
  topics?: string[];
  lead?: DraftPicture[];
  author?: DraftCredit[];
  editor?: DraftCredit[];
  translator?: DraftCredit[];
  photographer?: DraftCredit[];
  contributor?: DraftCredit[];
  agencies?: { name: string; url?: string }[];
  creditText?: string | undefined;
  isAccessibleForFree?: boolean | undefined;
  blocks: DraftBlock[];
  /** Why the source does not want it published now. */
  withheld?: Note;
};
