import { sourceSet } from '#domain/article/renditions.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { htmlTag } from '#lib/html-tag.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import type { ClientAssets } from './client-assets.ts';
import type { HeadMeta } from './head-tags.ts';

const textFont = /(^|\/)text-[^/]+$/;

const fontLink = rememberByKey((href) =>
  htmlTag('link', {
    ...(textFont.test(href) ? { 'data-preload': 'face' } : { rel: 'preload' }),
    as: 'font',
    type: 'font/woff2',
    href,
    crossorigin: true,
  }),
);

/**
 * The links that fetch early what the first view draws. They stand before the boot script: one that a display setting
 * can make needless has `data-preload` in the place of `rel`, with the name of that setting, and the script turns it
 * into a preload where the reader has not changed the setting. The browser looks ahead of scripts: nothing else would
 * keep it from requesting a picture that the reader does not want.
 */
export function preloadLinks({ lead }: HeadMeta, { basePath }: Edition, assets: ClientAssets): string[] {
  const fonts = assets.preloadedFonts.map((file) => fontLink(basePath + file));
  const files = lead && sourceSet(lead.image, 'avif', basePath);
  const picture = files && {
    'data-preload': 'pictures',
    as: 'image',
    type: 'image/avif',
    imagesrcset: files,
    imagesizes: lead.sizes,
    fetchpriority: 'high',
  };
  return picture ? [...fonts, htmlTag('link', picture)] : fonts;
}
