import type { ListKind } from '#domain/edition/list-page.ts';

/** What a list is called, by what it holds. */
export const listKindKeys = {
  section: 'list.kind.section',
  topic: 'list.kind.topic',
  contributor: 'list.kind.contributor',
} as const satisfies Record<ListKind, string>;

/** How a list is described that nobody described. */
export const listDescriptionKeys = {
  section: 'list.description.section',
  topic: 'list.description.topic',
  contributor: 'list.description.contributor',
} as const satisfies Record<ListKind, string>;
