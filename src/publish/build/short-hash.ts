/** The first twelve of the hexadecimal digits of a SHA-256: enough to tell a file from one that was cut off. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 12);
}
