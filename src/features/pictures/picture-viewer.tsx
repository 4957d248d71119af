import { useState } from 'react';
import { useModal } from '#components/ui/use-modal.ts';
import type { Image } from '#domain/article/image.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './picture-viewer.module.css';
import { useViewerKeys } from './use-viewer-keys.ts';
import { useZoom } from './use-zoom.ts';
import { ViewerPicture } from './viewer-picture.tsx';
import { ViewerTools } from './viewer-tools.tsx';

type PictureViewerProps = {
  pictures: readonly [Image, ...Image[]];
  first: number;
  /** Language and direction of the article, in which captions are written. */
  lang: string;
  dir: 'rtl' | 'ltr';
  onClose: () => void;
};

/** The pictures of an article in full size, one after the other, over the page. */
export function PictureViewer({ pictures, first, lang, dir, onClose }: PictureViewerProps) {
  const { t, i18n } = useTranslation();
  const { ref } = useModal();
  const [index, setIndex] = useState(first);
  const image = pictures[index] ?? pictures[0];
  const interfaceDir = i18n.dir() === 'rtl' ? 'rtl' : 'ltr';
  const turn = (by: 1 | -1) => setIndex((now) => Math.min(pictures.length - 1, Math.max(0, now + by)));
  const { stage, picture, limit, zoomIn, zoomOut, showWhole, panBy } = useZoom(image, (by) =>
    turn(by > 0 === (interfaceDir === 'rtl') ? 1 : -1),
  );
  useViewerKeys({
    dir: interfaceDir,
    isWhole: limit === 'whole',
    turn,
    zoomIn,
    zoomOut,
    showWhole,
    panBy,
  });

  const credits = [image.creditText && `(${image.creditText})`, image.copyrightNotice]
    .filter(Boolean)
    .join(' ');
  return (
    <dialog
      ref={ref}
      className={styles.viewer}
      onClose={onClose}
      aria-modal
      aria-label={t('viewer.title')}
      lang={i18n.language}
      dir={interfaceDir}
      data-screen-only
    >
      <ViewerTools
        index={index}
        count={pictures.length}
        limit={limit}
        onTurn={turn}
        onZoomIn={zoomIn}
        onZoomOut={zoomOut}
        onClose={() => ref.current?.close()}
      />
      <figure className={styles.figure}>
        <div ref={stage} className={styles.stage}>
          <ViewerPicture key={image.url} ref={picture} image={image} lang={lang} />
        </div>
        {(image.caption || credits) && (
          <figcaption lang={lang} dir={dir}>
            {image.caption} <span className={styles.credit}>{credits}</span>
          </figcaption>
        )}
      </figure>
    </dialog>
  );
}
