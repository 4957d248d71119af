/** What of an article can be read aloud, in the order in which it is read. */
export const spokenParts = ['headline', 'description', 'abstract', 'body'] as const;

export type SpokenPart = (typeof spokenParts)[number];
