const signatures: readonly [name: string, hex: string][] = [
  ['ZIP', '504b0304'],
  ['ZIP', '504b0506'],
  ['GZIP', '1f8b'],
  ['PDF', '255044462d'],
  ['JPEG', 'ffd8ff'],
  ['PNG', '89504e47'],
  ['RAR', '526172211a07'],
  ['7z', '377abcaf271c'],
  ['DOC', 'd0cf11e0'],
];

/** The format of a file that is no text whatever its name says, known by its first bytes; undefined for all else. */
export function knownBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return signatures.find(([, signature]) => start.startsWith(signature))?.[0];
}
