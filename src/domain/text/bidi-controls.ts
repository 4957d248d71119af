/** Characters that steer direction without being seen (UAX #9): they can disguise an address or a name. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Tells whether a text holds invisible direction marks. */
export function hasBidiControls(text: string): boolean {
  return bidiControls.test(text);
}
