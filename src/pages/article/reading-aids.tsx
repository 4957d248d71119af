import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import type { Article } from '#domain/article/article.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { ListenableArticle } from '#features/listening/listenable.ts';
import { withAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { whenIdle } from '#lib/when-idle.ts';

/** What the aids need: the article, its paper, and the element that holds the body. */
export type ReadingAidsProps = {
  article: Article;
  /** The same as it is said. */
  listenable: ListenableArticle;
  edition: EditionInfo;
  body: RefObject<HTMLElement | null>;
};

/** Brings what makes reading comfortable once the page answers and is idle. An article can be read without any of it. */
export function ReadingAids(props: ReadingAidsProps) {
  const [Tools, setTools] = useState<ComponentType<ReadingAidsProps> | null>(null);
  const { i18n } = useTranslation();
  useEffect(
    () =>
      whenIdle(() => {
        withAllMessages(i18n, import('./reading-tools.tsx')).then(
          ({ ReadingTools }) => setTools(() => ReadingTools),
          // It did not arrive: pictures are still links, and the text is here.
          () => {},
        );
      }),
    [i18n],
  );
  return Tools && <Tools {...props} />;
}
