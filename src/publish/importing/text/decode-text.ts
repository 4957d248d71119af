import { ImportProblem } from '#publish/importing/import-problem.ts';

/** Text and the charset it was read in; `isWrong` when the source says another, or none that fits. */
export type DecodedText = { text: string; charset: string; isWrong: boolean };

/**
 * Decodes bytes of any file of a newsroom: what they are counts more than what they say they are. Byte order mark, UTF-16 by
 * its pattern, UTF-8 if it is sound, the charset that is declared, windows-1256 if that makes Arabic of it. Throws an
 * ImportProblem where none of it makes text.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
  const marked = evidentCharset(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked, isWrong: false };
  const declared = declaredCharset(bytes, contentType);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) {
    const isWrong = declared !== undefined && declared !== 'utf-8' && !isAscii(utf8);
    return { text: utf8, charset: 'utf-8', isWrong };
  }
  if (declared && declared !== 'utf-8') {
    return { text: new TextDecoder(declared).decode(bytes), charset: declared, isWrong: false };
  }
  const text = new TextDecoder('windows-1256').decode(bytes);
  if (isArabic(text)) return { text, charset: 'windows-1256', isWrong: declared !== undefined };
  // A few broken bytes in a long text are no other charset.
  const damaged = new TextDecoder('utf-8').decode(bytes);
  const broken = damaged.match(/\uFFFD/g)?.length ?? 0;
  if (broken * 200 > damaged.length) throw new ImportProblem('not-utf');
  return { text: damaged.replaceAll('\uFFFD', ''), charset: 'utf-8', isWrong: true };
}

/** The charset that the bytes of a text themselves tell, by their mark or, of UTF-16, their pattern. */
export function evidentCharset(bytes: Uint8Array): string | undefined {
  return charsetOfMark(bytes) ?? utf16ByPattern(bytes);
}

function charsetOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** In UTF-16 every other byte of Latin is 0, of Arabic 6. */
function utf16ByPattern(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2_000);
  if (sample.length < 4) return undefined;
  const share = (odd: number) => {
    const half = sample.filter((_, index) => index % 2 === odd);
    return half.filter((byte) => byte === 0 || byte === 6).length / half.length;
  };
  const [even, odd] = [share(0), share(1)];
  if (Math.max(even, odd) < 0.7 || Math.min(even, odd) > 0.3) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function declaredCharset(bytes: Uint8Array, contentType: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const label =
    /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType)?.[1] ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Null where the bytes are no UTF-8; the last character may be cut off. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    // As of a stream that goes on: half a character at the end is no error.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

/** Mostly Arabic letters among those that are not ASCII. */
function isArabic(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const others = text.match(/[^\p{ASCII}\p{Script=Arabic}]/gu)?.length ?? 0;
  return arabic > 2 && arabic > others * 4;
}
