import { SlidersHorizontal, X } from 'lucide-react';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useLetterShortcut } from '#components/ui/use-letter-shortcut.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DockNotice } from './dock-notice.tsx';
import { DockTitle } from './dock-title.tsx';
import styles from './listening-dock.module.css';
import { isOpen, isPlaying, type OpenPlayer } from './player-state.ts';
import { RateControl } from './rate-control.tsx';
import { partAt } from './reading.ts';
import { SpokenHighlight } from './spoken-highlight.tsx';
import type { ListeningParts } from './start-listening.ts';
import { Transport } from './transport.tsx';
import { useDockAnnouncements } from './use-dock-announcements.ts';
import { useDockFocus } from './use-dock-focus.ts';
import { useDockKeys } from './use-dock-keys.ts';
import { useDockOptions } from './use-dock-options.ts';
import { useDockPlace } from './use-dock-place.ts';
import { useSentenceTaps } from './use-sentence-taps.ts';

/** The band at the bottom of the page: what is being read, how far, and everything a reader can do about it. */
export function ListeningDock(parts: ListeningParts) {
  const { controller } = parts;
  const player = useSyncExternalStore(controller.subscribe, controller.getPlayer);
  return isOpen(player) ? <OpenDock {...parts} player={player} /> : null;
}

function OpenDock({ player, ...parts }: ListeningParts & { player: OpenPlayer }) {
  const { t } = useTranslation();
  const { controller } = parts;
  const { pathname } = useLocation();
  const dock = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const playButton = useRef<HTMLButtonElement>(null);
  const [isOpenedOut, setIsOpenedOut] = useState(false);
  const optionsId = useId();
  const DockOptions = useDockOptions(isOpenedOut, () => setIsOpenedOut(false));
  const { reading, index } = player;
  const isAhead = player.status === 'idle' || (player.status === 'paused' && player.isLaidOut);
  const utterance = isAhead ? undefined : reading.utterances[index];
  const part = partAt(reading, index);
  const collapse = () => {
    setIsOpenedOut(false);
    toggle.current?.focus();
  };
  useDockPlace(dock, reading.id);
  useDockFocus(dock, toggle);
  useLetterShortcut('m', () => playButton.current?.focus());
  useDockKeys(dock, controller, isOpenedOut ? collapse : controller.stop);
  useDockAnnouncements(player);
  useSentenceTaps(reading, controller, !isAhead);

  const onTryAgain = () => {
    // The button that was pressed is about to go.
    playButton.current?.focus();
    controller.resume();
  };

  return (
    <section
      ref={dock}
      className={styles.dock}
      aria-label={t('listening.dock')}
      data-status={player.status}
      data-opened-out={isOpenedOut || undefined}
    >
      <progress
        className={styles.progress}
        aria-hidden
        dir="ltr"
        max={reading.utterances.length || 1}
        value={part ? index + 1 : 0}
      />
      {player.status === 'failed' && (
        <DockNotice reason={player.reason} lang={part?.lang ?? reading.lang} onTryAgain={onTryAgain} />
      )}
      <div className={styles.row}>
        <Transport player={player} controller={controller} playButton={playButton} />
        <DockTitle player={player} />
        <div className={styles.choices}>
          <RateControl rate={player.rate} onChange={controller.setRate} />
          <button
            type="button"
            className={styles.icon}
            aria-label={t('listening.more')}
            ref={toggle}
            aria-expanded={isOpenedOut}
            aria-controls={optionsId}
            onClick={() => setIsOpenedOut(!isOpenedOut)}
          >
            <SlidersHorizontal aria-hidden />
          </button>
        </div>
        <button
          type="button"
          className={`${styles.icon} ${styles.close}`}
          aria-label={t('listening.close')}
          onClick={controller.stop}
        >
          <X aria-hidden />
        </button>
      </div>
      <div id={optionsId} hidden={!isOpenedOut}>
        {isOpenedOut && DockOptions && <DockOptions {...parts} player={player} />}
      </div>
      {utterance && part && (
        <SpokenHighlight
          key={pathname}
          articleId={part.articleId}
          texts={part.texts}
          utterance={utterance}
          word={player.status === 'speaking' ? player.word : null}
          follows={isPlaying(player)}
          dock={dock}
        />
      )}
    </section>
  );
}
