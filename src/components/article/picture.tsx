import { ImageIcon } from 'lucide-react';
import { type ReactNode, use, useState } from 'react';
import type { Image } from '#domain/article/image.ts';
import { mediaHref, singleRendition, sourceSet } from '#domain/article/renditions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './picture.module.css';
import { PicturesContext } from './pictures-context.ts';
import { StyledText } from './styled-text.tsx';

type PictureProps = {
  image: Image;
  /** How wide the picture is drawn, for the browser's choice of file: the `sizes` attribute. */
  sizes: string;
  /** `lead` pictures are what the reader waits for; the others load when they come near. */
  priority?: 'lead' | 'lazy';
  className?: string | undefined;
  /** What stands around the picture where it is drawn: a description in its place has a button of its own. */
  frame?: (picture: ReactNode) => ReactNode;
};

/**
 * A picture in the best format and width for this screen; its place is kept while it loads. A reader without pictures
 * reads what it shows, and may ask for it; one that only decorates (without `alt`) is left out.
 */
export function Picture({ image, sizes, priority = 'lazy', className, frame }: PictureProps) {
  const mode = use(PicturesContext);
  const [isAskedFor, setIsAskedFor] = useState(false);
  const drawn = (mode !== 'hidden' || isAskedFor) && (
    <Drawn {...{ image, sizes, priority, className }} isAskedFor={isAskedFor} />
  );
  const isDescribed = mode !== 'shown' && !isAskedFor && image.alt !== '';
  return (
    <>
      {drawn && (frame ? frame(drawn) : drawn)}
      {isDescribed && (
        <Described
          alt={image.alt}
          isPrerendered={mode === 'prerendered'}
          onShow={() => setIsAskedFor(true)}
        />
      )}
    </>
  );
}

type DrawnProps = Omit<PictureProps, 'frame'> & { isAskedFor: boolean };

function Drawn({ image, sizes, priority, className, isAskedFor }: DrawnProps) {
  const base = import.meta.env.BASE_URL;
  return (
    <picture data-asked-for={isAskedFor || undefined}>
      <source type="image/avif" srcSet={sourceSet(image, 'avif', base)} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(image, 'webp', base)} sizes={sizes} />
      <img
        className={className}
        // Before `src`: React sets attributes in this order, and an image that is not lazy yet is requested at once.
        loading="lazy"
        {...(priority === 'lead' && { fetchPriority: 'high' })}
        src={mediaHref(singleRendition(image, 720)?.url ?? image.url, base)}
        width={image.width}
        height={image.height}
        alt={image.alt}
        decoding="async"
      />
    </picture>
  );
}

type DescribedProps = { alt: string; isPrerendered: boolean; onShow: () => void };

/** Prerendered too, for the stylesheet to show: put in later, it would push the text that is being read. */
function Described({ alt, isPrerendered, onShow }: DescribedProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.described} data-prerendered={isPrerendered || undefined}>
      <p data-text>
        <StyledText>{alt}</StyledText>
      </p>
      <button
        type="button"
        className="button"
        data-needs-script
        onClick={onShow}
        lang={i18n.language}
        dir={i18n.dir()}
      >
        <ImageIcon aria-hidden="true" size={18} strokeWidth={1.75} />
        {t('display.showPicture')}
      </button>
    </div>
  );
}
