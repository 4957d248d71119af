import type { Image } from '#domain/article/image.ts';
import { mediaHref, widestRendition } from '#domain/article/renditions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './figure.module.css';
import { Picture } from './picture.tsx';
import { StyledText } from './styled-text.tsx';

type FigureProps = {
  image: Image;
  sizes: string;
  id?: string;
  priority?: 'lead' | 'lazy';
  className?: string | undefined;
};

/** A picture with its caption and credit, which leads to the same picture in full size; the words alone where the picture is missing. */
export function Figure({ image, sizes, id, priority = 'lazy', className }: FigureProps) {
  const { t } = useTranslation();
  const { alt, caption, creditText, copyrightNotice } = image;
  const full = widestRendition(image);
  return (
    <figure id={id} className={className}>
      {full && (
        <Picture
          image={image}
          sizes={sizes}
          priority={priority}
          className={styles.image}
          frame={(picture) => (
            <a
              href={mediaHref(full.url, import.meta.env.BASE_URL)}
              className={styles.link}
              data-picture
              aria-label={alt ? undefined : (caption ?? t('viewer.open'))}
            >
              {picture}
            </a>
          )}
        />
      )}
      {(caption ?? creditText ?? copyrightNotice) && (
        <figcaption data-text>
          {caption && <StyledText>{caption}</StyledText>}{' '}
          {creditText && (
            <span className={styles.credit}>
              (<StyledText>{creditText}</StyledText>)
            </span>
          )}{' '}
          {copyrightNotice && <StyledText>{copyrightNotice}</StyledText>}
        </figcaption>
      )}
    </figure>
  );
}
