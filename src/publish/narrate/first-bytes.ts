const shown = 24;

/** How bytes begin, in signs that do no harm to a terminal: `ID3\x04\x00`. */
export function firstBytes(bytes: Buffer): string {
  const signs = [...bytes.subarray(0, shown)].map((byte) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x5c;
    return isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return signs.join('') + (bytes.length > shown ? '…' : '');
}
