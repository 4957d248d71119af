/** Takes the percent-encoding off a part of an address; one that is broken stays as it came. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
