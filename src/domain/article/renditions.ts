import { dataPaths } from '#domain/paths.ts';
import type { Image } from './image.ts';
import { missingPictureUrl } from './missing-picture.ts';

// Phones of 360 to 430 px at their usual pixel ratios, then tablets and wide screens.
export const standardWidths: readonly number[] = [400, 720, 1080, 1600];
export const formats = ['avif', 'webp'] as const;
export type RenditionFormat = (typeof formats)[number];

/** One file made from a picture: its width in pixels, its format, its place in the edition. */
export type Rendition = { width: number; format: RenditionFormat; url: string };

/** Whether there is a picture to show, not only words about one. */
export function isShown({ url }: Pick<Image, 'url'>): boolean {
  return url !== missingPictureUrl;
}

/** The files that the build makes from a picture and a page offers to the browser, never wider than the picture; none of one that is missing. */
export function renditionsOf({ url, width }: Pick<Image, 'url' | 'width'>): Rendition[] {
  if (!isShown({ url })) return [];
  const widths = widthsOf({ width });
  return formats.flatMap((format) => widths.map((one) => renditionAt(url, one, format)));
}

function widthsOf({ width }: Pick<Image, 'width'>): readonly number[] {
  const widths = standardWidths.filter((standard) => standard <= width);
  return widths.length > 0 ? widths : [width];
}

function renditionAt(url: string, width: number, format: RenditionFormat): Rendition {
  return { width, format, url: `${url}.${width}.${format}` };
}

/** The srcset of one format, as <picture> and the preload link name it. `base` is the site's base path. */
export function sourceSet(
  image: Pick<Image, 'url' | 'width'>,
  format: RenditionFormat,
  base: string,
): string {
  return renditionsOf(image)
    .filter((rendition) => rendition.format === format)
    .map(({ url, width }) => `${mediaHref(url, base)} ${width}w`)
    .join(', ');
}

/** The file for programs that take one address: WebP, the widest up to `maxWidth` pixels. */
export function singleRendition(
  image: Pick<Image, 'url' | 'width'>,
  maxWidth: number,
): Rendition | undefined {
  if (!isShown(image)) return undefined;
  const widths = widthsOf(image);
  const width = widths.findLast((one) => one <= maxWidth) ?? widths[0];
  return width === undefined ? undefined : renditionAt(image.url, width, 'webp');
}

/** The file that shows most: WebP in the widest width that is made. */
export function widestRendition(image: Pick<Image, 'url' | 'width'>): Rendition | undefined {
  return singleRendition(image, Number.POSITIVE_INFINITY);
}

/** Address of a media file below the site's base path; Arabic letters are percent-encoded. */
export function mediaHref(url: string, base: string): string {
  return encodeURI(base + dataPaths.media(url));
}

/** The same of the story that leads a page. */
export const leadStorySizes = '(min-width: 50rem) 42rem, calc(100vw - 2rem)';

/** How wide an article's lead picture is drawn: the `sizes` of its <img> and of its preload link. */
export const leadPictureSizes =
  '(min-width: 76rem) 48rem, (min-width: 56rem) calc(94vw - 24rem), calc(100vw - 2rem)';
