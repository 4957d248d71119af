import { escapeHtml } from '#lib/html-tag.ts';
import type { PictureByNumber } from '#publish/importing/shortcodes/expand-shortcodes.ts';
import type { SiteExport } from './read-export.ts';

/** The pictures of an export as galleries name them. */
export function pictureByNumber({ byNumber }: SiteExport): PictureByNumber {
  return (number) => {
    const file = byNumber.get(number)?.file;
    return file && `<img src="${escapeHtml(file.address)}" alt="${escapeHtml(file.alt)}">`;
  };
}
