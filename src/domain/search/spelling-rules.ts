/**
 * Rules of spelling as patterns, since the index template of a cluster takes them too. The seats of a hamza before و: «فؤوس»,
 * «فئوس» and «فءوس» are one word in three schools of spelling.
 */
export const seatBeforeWaw = { pattern: '[ئء](?=و)', replacement: 'و' } as const;

/** «عبدالجبار» is «عبد الجبار»: in a text without marks, where it is cut in two. */
export const servantName = {
  pattern: '(?<![\\p{L}\\p{N}])([وفبل]?عبد)(?=ال.)',
  replacement: '$1 ',
} as const;

/** The letters with which the endings of a stem begin, and one behind all letters: `suffixRules` in stem-word. */
export const lettersBehindStem: readonly string[] = [...'اتكنهوي\u06FF'];

/** An article that is being typed, with at most one letter behind it: what will follow is not known. At the end of a text in plain spelling. */
export const bareArticleRule = '(?<!\\S)[وف]?[بك]?ال\\S?$';
