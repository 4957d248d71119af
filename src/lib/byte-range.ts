/** A stretch of a file: the first and the last byte. */
export type ByteRange = { start: number; end: number };

/**
 * Which bytes a `Range` header asks for (RFC 9110, 14.2). Null: the whole file, also for what is not understood, and for
 * several ranges, which no player asks for. "none": there are no such bytes.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '')
    return Number(last) > 0 ? { start: Math.max(0, size - Number(last)), end: size - 1 } : 'none';
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return null;
  return start < size ? { start, end } : 'none';
}
