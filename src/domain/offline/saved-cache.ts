/** The cache of what the reader saved. Apart from the others: the page too looks into it. */
export const savedCache = 'qari-saved';
