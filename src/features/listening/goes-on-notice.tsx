import { useEffect } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import type { Controller } from './controller.ts';
import styles from './dock-notice.module.css';
import type { OpenPlayer } from './player-state.ts';
import { partAt } from './reading.ts';

type GoesOnNoticeProps = {
  player: OpenPlayer;
  controller: Pick<Controller, 'getSource' | 'listenTo'>;
  /** Called when the button is pressed, which then goes. */
  onPress: () => void;
};

/** Says that an article goes on where it was left, for as long as its first paragraph is read, and offers to begin anew. */
export function GoesOnNotice({ player, controller, onPress }: GoesOnNoticeProps) {
  const { t } = useTranslation();
  const { reading, index, status } = player;
  const source = controller.getSource();
  const whole = source && 'article' in source && source.goesOn && source.from ? source : null;
  const blocks = partAt(reading, index)?.blocks ?? {};
  const block = blocks[reading.utterances[index]?.segment ?? ''];
  // Where the body is not to be read there is nothing to go on with.
  const isWanted =
    whole?.from && block && block === blocks[whole.from.segment] && status !== 'failed' && status !== 'idle';
  useEffect(() => {
    if (isWanted) announce(t('listening.goesOn'));
  }, [isWanted, t]);
  if (!isWanted) return null;
  const beginAnew = () => {
    onPress();
    controller.listenTo({ id: whole.id, article: whole.article });
  };
  return (
    <div className={styles.notice}>
      <p>{t('listening.goesOn')}</p>
      <button type="button" onClick={beginAnew}>
        {t('listening.fromStart')}
      </button>
    </div>
  );
}
