/**
 * An XML feed whose texts are the texts, to the letter: what is written in CDATA, because it has signs of XML in it, stands on a line of its
 * own otherwise, and a strict reader would take line and indentation for a part of the title.
 */
export function wholeText(xml: string): string {
  return xml.replace(/>\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*<\//gu, '>$1</');
}
