import type { ListKind } from '#domain/edition/list-page.ts';
import type { Story } from '#domain/edition/story.ts';
import type { MarkedText } from './marked-text.ts';

/** What is offered while a reader types: one of the newest stories, or a section, topic or contributor. */
export type Suggestion =
  | { kind: 'story'; story: Story; label: MarkedText }
  | { kind: ListKind; id: string; label: MarkedText };

/** Something results can be narrowed to: how many articles it has, the most first. */
export type FilterChoice = { id: string; name: string; count: number };

/** What the filters offer. Languages are named by the interface: their `name` is their id. */
export type FilterChoices = {
  sections: readonly FilterChoice[];
  topics: readonly FilterChoice[];
  contributors: readonly FilterChoice[];
  languages: readonly FilterChoice[];
  /** Days of the oldest and the newest article; null in an empty paper. */
  days: { first: string; last: string } | null;
};
