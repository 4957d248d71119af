import type { JsonFault } from '#lib/json-fault.ts';
import { placeAfter } from '#lib/place-after.ts';

/** Where bytes are no UTF-8: line and column from 1, and the byte that is none, as "0xC7"; null for sound UTF-8. */
export function utf8Fault(bytes: Uint8Array): JsonFault | null {
  const at = faultIn(bytes);
  if (at === null) return null;
  const found = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { ...placeAfter(new TextDecoder().decode(bytes.subarray(0, at))), found };
}

/** The first byte that is no UTF-8: the letters before it are sound, those with it are not. */
function faultIn(bytes: Uint8Array): number | null {
  if (isSound(bytes, false)) return null;
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  // Back to where the letter begins that is none.
  while (!isSound(bytes.subarray(0, sound), false)) sound -= 1;
  return sound;
}

/** `isOpen`: the last letter may go on after the end. */
function isSound(bytes: Uint8Array, isOpen: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isOpen });
    return true;
  } catch {
    return false;
  }
}
