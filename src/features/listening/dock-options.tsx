import { useTranslation } from '#i18n/use-translation.ts';
import styles from './dock-options.module.css';
import { ListPanel } from './list-panel.tsx';
import { listId, wholeId } from './listenable.ts';
import { PartsChoice } from './parts-choice.tsx';
import type { OpenPlayer } from './player-state.ts';
import { partAt } from './reading.ts';
import { SeekBar } from './seek-bar.tsx';
import { SleepControl } from './sleep-control.tsx';
import type { ListeningParts } from './start-listening.ts';
import { VoicePicker } from './voice-picker.tsx';

export type DockOptionsProps = ListeningParts & { player: OpenPlayer };

/** What the dock holds when it is opened out: where one is, who reads, what, how long, and what comes next. */
export function DockOptions({ player, controller, list, sleepTimer }: DockOptionsProps) {
  const { t } = useTranslation();
  const { reading, index } = player;
  const source = controller.getSource();
  const article = source && 'blocks' in source && source.blocks ? source : null;
  const currentId = reading.id === listId ? (partAt(reading, index)?.articleId ?? null) : null;
  return (
    <div className={styles.options}>
      <SeekBar key={reading.id} player={player} controller={controller} />
      <div className={styles.columns}>
        <div className={styles.choices}>
          {article && (
            <button type="button" onClick={() => controller.listenTo({ id: wholeId(article.id), article })}>
              {t('listening.wholeArticle')}
            </button>
          )}
          {reading.kind === 'article' && <PartsChoice controller={controller} />}
          <SleepControl sleepTimer={sleepTimer} />
          <VoicePicker player={player} controller={controller} />
        </div>
        <ListPanel list={list} currentId={currentId} />
      </div>
    </div>
  );
}
