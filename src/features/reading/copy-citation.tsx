import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from '#i18n/use-translation.ts';
import { useCopy } from './use-copy.ts';

/** The button that copies the citation of the article around a body. */
export function CopyCitation({ body, text }: { body: RefObject<HTMLElement | null>; text: string }) {
  const { t } = useTranslation();
  const { state, copy } = useCopy({ copied: t('cite.copied'), failed: t('cite.failed') });
  const article = body.current?.closest('article');
  const tools = article?.querySelector('[data-citation-tools]');
  if (!tools) return null;
  const onCopy = async () => {
    // Selected, so that the reader's own copy command finds it where the clipboard is refused.
    const shown = article?.querySelector('[data-citation]');
    if (!(await copy(text)) && shown) getSelection()?.selectAllChildren(shown);
  };
  return createPortal(
    <button type="button" className="button" onClick={() => void onCopy()}>
      {state === 'ready' ? t('cite.copy') : t(`cite.${state}`)}
    </button>,
    tools,
  );
}
