import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './foot-bar.module.css';

type FootBarProps = {
  label: string;
  /** What it tells: it stands above those that are named before it. */
  kind: 'resume' | 'found' | 'notice';
  dismissLabel: string;
  onDismiss: () => void;
  /** A key that dismisses it, too, as `aria-keyshortcuts` has it. */
  dismissKey?: string;
  children: ReactNode;
};

/** A band at the foot of the window, above the dock: a sentence or an offer, and the way to dismiss it. */
export function FootBar({ label, kind, dismissLabel, onDismiss, dismissKey, children }: FootBarProps) {
  const { i18n } = useTranslation();
  return (
    <section
      className={styles.bar}
      aria-label={label}
      lang={i18n.language}
      dir={i18n.dir()}
      data-screen-only
      data-foot-bar={kind}
    >
      {children}
      <button
        type="button"
        className={styles.dismiss}
        title={dismissLabel}
        aria-label={dismissLabel}
        aria-keyshortcuts={dismissKey}
        onClick={onDismiss}
      >
        <X aria-hidden="true" size={18} strokeWidth={1.75} />
      </button>
    </section>
  );
}
