/** Characters that steer direction without being seen (UAX #9): they can disguise an address or a name. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Tells whether a text holds invisible direction marks. */
export function hasBidiControls(text: string): boolean {
  return bidiControls.test(text);
}

/** Spells invisible direction marks out as \u202E and the like, so that a message can show them. */
export function escapeBidiControls(text: string): string {
  return text.replace(
    new RegExp(bidiControls, 'gu'),
    (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
