import { escapeHtml } from '#lib/html-tag.ts';
import type { PictureByNumber } from '#publish/importing/shortcodes/expand-shortcodes.ts';
import type { SiteExport } from './read-export.ts';

/** The pictures of an export as galleries name them, each with its caption. */
export function pictureByNumber({ byNumber }: SiteExport): PictureByNumber {
  return (number) => {
    const file = byNumber.get(number)?.file;
    if (!file) return undefined;
    const picture = `<img src="${escapeHtml(file.address)}" alt="${escapeHtml(file.alt)}">`;
    return `<figure>${picture}<figcaption>${escapeHtml(file.caption)}</figcaption></figure>`;
  };
}
