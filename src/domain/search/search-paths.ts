/** Files that only searching fetches, relative to the site's base path. Beside `paths.ts`, which every page loads. */
export const searchPaths = {
  /** What there is to search, and how. */
  guide: 'edition/search/guide.json',
  /** The newest stories with their index: for suggestions, typing errors, and without a network. */
  newest: 'edition/search/newest.json',
  /** The words of the archive, the usual first, to find the one that was meant. */
  words: 'edition/search/words.json',
  /** The folder of a part of the archive. */
  shard: (name: string) => `edition/search/archive/${name}/`,
} as const;
