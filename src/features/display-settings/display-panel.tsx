import { X } from 'lucide-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { DateChoices } from './date-choices.tsx';
import styles from './display-panel.module.css';
import { DisplaySample } from './display-sample.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ReadingChoices } from './reading-choices.tsx';
import { ResetButton } from './reset-button.tsx';
import { TypeChoices } from './type-choices.tsx';

export type DisplayPanelProps = { edition: EditionInfo; onClose: () => void };

/** The display settings, beside a page that shows each change at once: a sheet on phones, a column on wide screens. */
export function DisplayPanel({ edition, onClose }: DisplayPanelProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);

  // As a modal it keeps the focus inside, closes with Esc, and gives the focus back to where it came from.
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
  }, []);

  const close = () => dialog.current?.close();
  const closeOutside = ({ target }: MouseEvent) => {
    if (target === dialog.current) close();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself; this is the press beside it.
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="display-title"
      onClose={onClose}
      onClick={closeOutside}
      data-screen-only
    >
      <div className={styles.sheet}>
        <div className={styles.header}>
          <h2 id="display-title" className={styles.title}>
            {t('display.title')}
          </h2>
          <button type="button" className={styles.close} onClick={close}>
            <X aria-hidden="true" size={20} strokeWidth={1.75} />
            <span className="visually-hidden">{t('display.close')}</span>
          </button>
        </div>
        <DisplaySample edition={edition} />
        <div className={styles.choices}>
          <TypeChoices />
          <DateChoices edition={edition} />
          <ReadingChoices />
          <LanguageChoice edition={edition} />
          <ResetButton />
        </div>
      </div>
    </dialog>
  );
}
