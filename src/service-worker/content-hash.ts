/**
 * The SHA-256 of what an answer holds, in hexadecimal digits; null where it cannot be read to its end: of a cached entry the
 * headers may be left without a body, and a line may drop. The answer can still be given to a page: a copy is looked at.
 */
export async function contentHash(answer: Response): Promise<string | null> {
  const content = await answer
    .clone()
    .arrayBuffer()
    .catch(() => null);
  if (!content) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
