import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import { Announcer } from '#components/ui/announcer.tsx';
import { useQuickModal } from '#components/ui/use-quick-modal.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DateChoices } from './date-choices.tsx';
import styles from './display-panel.module.css';
import { DisplaySample } from './display-sample.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ReadingChoices } from './reading-choices.tsx';
import { ResetButton } from './reset-button.tsx';
import { TypeChoices } from './type-choices.tsx';
import { UnkeptNote } from './unkept-note.tsx';

export type DisplayPanelProps = { edition: EditionInfo; onClose: () => void };

/** The display settings, beside a page that shows each change at once: a sheet on phones, a column on wide screens. */
export function DisplayPanel({ edition, onClose }: DisplayPanelProps) {
  const { t } = useTranslation();
  const { dialog, close } = useQuickModal(onClose);
  useWhenPageChanges(close);
  // The press is answered by the panel itself; the choices are drawn when it stands.
  const isWhole = useDeferredValue(true, false);

  return (
    <dialog {...dialog} className={styles.layer} aria-labelledby="display-title" data-screen-only>
      <div className={styles.panel}>
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
        <UnkeptNote />
        <div className={styles.choices}>
          {isWhole && (
            <>
              <TypeChoices />
              <DateChoices edition={edition} />
              <ReadingChoices />
              <LanguageChoice edition={edition} />
              <ResetButton />
            </>
          )}
        </div>
        <Announcer />
      </div>
    </dialog>
  );
}

/** Calls back when the reader goes to another page, as with the browser's own buttons. */
function useWhenPageChanges(onChange: () => void): void {
  const { key } = useLocation();
  const opened = useRef(key);
  const change = useEffectEvent(onChange);
  useEffect(() => {
    if (key !== opened.current) change();
  }, [key]);
}
