import { type RefObject, useState } from 'react';
import type { Image } from '#domain/article/image.ts';
import { mediaHref, renditionsOf, widestRendition } from '#domain/article/renditions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './picture-viewer.module.css';

type ViewerPictureProps = { image: Image; lang: string; ref: RefObject<HTMLImageElement | null> };

/** The widest file of a picture; a sentence where it did not arrive. */
export function ViewerPicture({ image, lang, ref }: ViewerPictureProps) {
  const { t } = useTranslation();
  const [isLost, setIsLost] = useState(false);
  const base = import.meta.env.BASE_URL;
  const avif = renditionsOf(image).findLast(({ format }) => format === 'avif');
  if (isLost)
    return (
      <p className={styles.lost} role="alert">
        {t('viewer.failed')}
      </p>
    );
  return (
    <picture>
      {avif && <source type="image/avif" srcSet={mediaHref(avif.url, base)} />}
      <img
        ref={ref}
        className={styles.picture}
        src={mediaHref(widestRendition(image)?.url ?? image.url, base)}
        width={image.width}
        height={image.height}
        alt={image.alt}
        lang={lang}
        draggable={false}
        onError={() => setIsLost(true)}
      />
    </picture>
  );
}
