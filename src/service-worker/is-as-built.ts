/**
 * Whether what is kept of a file is what was built. `hash` is the beginning of the file's SHA-256 in hexadecimal digits. The
 * answer can still be given to a page afterwards: a copy is looked at.
 */
export async function isAsBuilt(kept: Response, hash: string): Promise<boolean> {
  // A cache may have the headers of an entry whose body it cannot read any more.
  const content = await kept
    .clone()
    .arrayBuffer()
    .catch(() => null);
  if (!content) return false;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(hash);
}
