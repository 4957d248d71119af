import type { Image } from '#domain/article/image.ts';
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

/** A picture with its caption and credit. */
export function Figure({ image, sizes, id, priority = 'lazy', className }: FigureProps) {
  const { caption, creditText, copyrightNotice } = image;
  return (
    <figure id={id} className={className}>
      <Picture image={image} sizes={sizes} priority={priority} className={styles.image} />
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
