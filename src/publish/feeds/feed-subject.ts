import type { FeedPaths } from './feed-paths.ts';

/** What a feed is about: the edition or one of its lists, the page it belongs to, where it stands, when it last changed (null where no date is known). */
export type FeedSubject = {
  title: string;
  description: string;
  path: string;
  feeds: FeedPaths;
  updated: Date | null;
};
