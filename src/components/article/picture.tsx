import type { Image } from '#domain/article/image.ts';
import { mediaHref, singleRendition, sourceSet } from '#domain/article/renditions.ts';

type PictureProps = {
  image: Image;
  /** How wide the picture is drawn, for the browser's choice of file: the `sizes` attribute. */
  sizes: string;
  /** `lead` pictures are what the reader waits for; the others load when they come near. */
  priority?: 'lead' | 'lazy';
  className?: string | undefined;
};

/** A picture in the best format and width for this screen; its place is kept while it loads. */
export function Picture({ image, sizes, priority = 'lazy', className }: PictureProps) {
  const base = import.meta.env.BASE_URL;
  return (
    <picture>
      <source type="image/avif" srcSet={sourceSet(image, 'avif', base)} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(image, 'webp', base)} sizes={sizes} />
      <img
        className={className}
        src={mediaHref(singleRendition(image, 720)?.url ?? image.url, base)}
        width={image.width}
        height={image.height}
        alt={image.alt}
        decoding="async"
        {...(priority === 'lead' ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  );
}
