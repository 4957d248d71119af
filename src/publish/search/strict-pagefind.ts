/** In Pagefind's code: how it loads a file of the index, and how it passes over one that did not come. */
const passesOver =
  /(this\._loadGenericChunk\(`[^`]*`,"load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;
const takesAny = /let compressed_resp=await this\.throttledFetch\(([^;]+)\);/g;

/**
 * Pagefind's browser code, made to fail where a file of the index does not come, or comes as a page of the host's that says so.
 * By itself it searches what it has, and a word whose file is missing would be told as one that no article has. Throws where
 * the code is not that of Pagefind 1.6.
 */
export function strictPagefind(code: string): string {
  let changes = 0;
  const strict = code
    .replace(passesOver, (_, load: string) => {
      changes += 1;
      return load;
    })
    .replace(takesAny, (fetched) => {
      changes += 1;
      return `${fetched}if(!compressed_resp.ok)throw new Error(compressed_resp.status);`;
    });
  if (changes !== 7) throw new Error('Pagefind loads its index in another way than strictPagefind knows.');
  return strict;
}
