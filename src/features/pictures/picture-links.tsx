import { type ComponentProps, type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import type { Image } from '#domain/article/image.ts';
import type { PictureViewer } from './picture-viewer.tsx';

type PictureLinksProps = {
  body: RefObject<HTMLElement | null>;
  /** As they stand on the page, from the lead on. */
  pictures: readonly Image[];
  lang: string;
  dir: 'rtl' | 'ltr';
};

type Viewer = ComponentType<ComponentProps<typeof PictureViewer>>;

/** Makes of an article's picture links, which lead to the plain files, openers of the viewer. */
export function PictureLinks({ body, pictures, lang, dir }: PictureLinksProps) {
  const [open, setOpen] = useState<{ Viewer: Viewer; first: number } | null>(null);
  const opener = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const article = body.current?.closest('article');
    const links = () => [...(article?.querySelectorAll<HTMLAnchorElement>('a[data-picture]') ?? [])];
    for (const link of links()) link.setAttribute('aria-haspopup', 'dialog');
    const onClick = async (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-picture]');
      // With a modifier the reader wants the file, in another tab or on the disk.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      opener.current = link;
      try {
        const { PictureViewer } = await import('./picture-viewer.tsx');
        setOpen({ Viewer: PictureViewer, first: links().indexOf(link) });
      } catch {
        location.assign(link.href);
      }
    };
    article?.addEventListener('click', onClick);
    return () => article?.removeEventListener('click', onClick);
  }, [body]);

  const [first, ...others] = pictures;
  if (!open || !first) return null;
  const onClose = () => {
    setOpen(null);
    // Safari gives a pressed link no focus that the dialog could give back.
    opener.current?.focus({ preventScroll: true });
  };
  return (
    <open.Viewer pictures={[first, ...others]} first={open.first} lang={lang} dir={dir} onClose={onClose} />
  );
}
