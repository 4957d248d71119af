import { Copy, X } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { placeBeside } from './place-beside.ts';
import styles from './quotation-actions.module.css';
import type { CopyState } from './use-copy.ts';
import { useToolbarFocus } from './use-toolbar-focus.ts';

type QuotationActionsProps = {
  range: Range;
  state: CopyState;
  /** The text to be copied by hand, where the browser refused to. */
  refusedText: string | null;
  onCopy: () => void;
  onClose: () => void;
  /** Another button beside the first. */
  action?: ReactNode;
};

/** The small toolbar of a selection, which never takes the focus or the selection away by itself. */
export function QuotationActions({
  range,
  state,
  refusedText,
  onCopy,
  onClose,
  action,
}: QuotationActionsProps) {
  const { t, i18n } = useTranslation();
  const toolbar = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the toolbar grows with what it says.
  useLayoutEffect(() => {
    if (toolbar.current) placeBeside(toolbar.current, range);
  }, [range, state, refusedText]);
  useToolbarFocus(toolbar, range);
  useEffect(() => {
    if (refusedText !== null) field.current?.select();
  }, [refusedText]);

  return (
    <div
      ref={toolbar}
      className={styles.toolbar}
      role="toolbar"
      aria-label={t('quotation.label')}
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
    >
      {refusedText === null ? (
        <>
          <button
            type="button"
            aria-keyshortcuts="q"
            // A press would end the selection before it is a click.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onCopy}
          >
            <Copy aria-hidden="true" size={18} strokeWidth={1.75} />
            {state === 'copied' ? t('quotation.copied') : t('quotation.copy')}
          </button>
          {action}
        </>
      ) : (
        <>
          <label className={styles.refused}>
            {t('quotation.failed')}
            <textarea ref={field} readOnly rows={4} value={refusedText} dir="auto" />
          </label>
          <button type="button" aria-label={t('quotation.close')} onClick={onClose}>
            <X aria-hidden="true" size={18} strokeWidth={1.75} />
          </button>
        </>
      )}
    </div>
  );
}
