import { Play, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './listen-control.module.css';
import { useListening } from './use-listening.ts';

type ListenControlProps = {
  /** Under which what it plays stands with the player. */
  id: string;
  look: 'primary' | 'quiet';
  /** In the place of the look, where it stands among other tools. */
  className?: string | undefined;
  label: 'listening.listen' | 'listening.listenToArticle' | 'briefing.listen';
  /** What a screen reader hears after the label, where several such buttons stand on a page. */
  detail?: ReactNode;
  shortcut?: string;
  onStart: () => void;
  /** Called when the button is aimed at or focused. */
  onAim?: () => void;
  /** Why it could not start, in words; the player has reasons of its own. */
  failure?: string | null;
};

/** A button that starts something to be heard, stops it while it plays, and goes on with it where it was paused. */
export function ListenControl({
  id,
  look,
  className,
  label,
  detail,
  shortcut,
  onStart,
  onAim,
  failure,
}: ListenControlProps) {
  const { t } = useTranslation();
  const { status, resume, stop, prepare } = useListening(id);
  const isPlaying = status === 'preparing' || status === 'speaking';
  const isPaused = status === 'paused';
  const Icon = isPlaying ? Square : Play;
  const onReach = () => {
    prepare();
    onAim?.();
  };
  const problem = status === 'not-loaded' ? t('listening.notLoaded') : failure;
  return (
    <>
      <button
        type="button"
        className={className ?? (look === 'primary' ? 'button' : styles.quiet)}
        data-kind={look}
        data-listen-to={id}
        data-needs-script
        aria-keyshortcuts={shortcut}
        onPointerEnter={onReach}
        onFocus={onReach}
        onClick={isPlaying ? () => stop(id) : isPaused ? resume : onStart}
      >
        <Icon className={styles.icon} aria-hidden />
        {t(isPlaying ? 'listening.stop' : isPaused ? 'listening.resume' : label)}
        {detail && <span className="visually-hidden">: {detail}</span>}
      </button>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
