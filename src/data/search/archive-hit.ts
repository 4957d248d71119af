import type { Story } from '#domain/edition/story.ts';

/** An article that was found, with its body or the greater part of it, from which an extract is made. */
export type ArchiveHit = { story: Story; body: string };
