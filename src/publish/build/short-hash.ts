import { createHash } from 'node:crypto';

/** The first twelve hexadecimal digits of the SHA-256 of a file: enough to tell it from one that was cut off. */
export function shortHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
