import type { Image } from './image.ts';
import { type Rendition, renditionsOf } from './renditions.ts';

/** Sharp on a telephone and good enough on a wide screen. */
const width = 960;

/** The one file of a picture that is kept for all screens: of the width nearest to 960 pixels, in AVIF, the smallest. */
export function offlineRendition(image: Pick<Image, 'url' | 'width'>): Rendition | undefined {
  const away = (rendition: Rendition) => Math.abs(rendition.width - width);
  const [nearest] = renditionsOf(image)
    .filter(({ format }) => format === 'avif')
    .sort((a, b) => away(a) - away(b));
  return nearest;
}
