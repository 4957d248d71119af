import type { Notes } from '#publish/importing/note.ts';
import { resolveWebAddress } from './resolve-link.ts';

/** An address that a source names, as `resolveWebAddress` makes it; one that is none of the web is left out, which is told. */
export function toldAddress(
  written: string | undefined,
  base: string | undefined,
  notes: Notes,
): string | undefined {
  const address = resolveWebAddress(written ?? '', base);
  if (written && !address) noteDropped(written, notes);
  return address ?? undefined;
}

/** Tells that an address was left out; a password in it is told to nobody. */
export function noteDropped(written: string, notes: Notes): void {
  notes.add('dropped-address', { address: written.replace(/\/\/[^/@]*@/u, '//…@').slice(0, 60) });
}
