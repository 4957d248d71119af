import { useSyncExternalStore } from 'react';
import { StoryLink } from '#components/story/story-link.tsx';
import { hasKeptPositions } from '#data/kept-position.ts';
import { historySwitch } from '#data/library/history-switch.ts';
import { forgetHistory, readStories } from '#data/library/read-history.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { formatDate } from '#domain/dates/format-date.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce, announceProblem } from '#lib/announcements.ts';
import { libraryProblemKeys } from './library-problem-keys.ts';
import styles from './reading-history.module.css';
import { SideSection } from './side-section.tsx';
import { useLibrary } from './use-library.ts';

const shown = 12;
const kept = async () => {
  const read = await readStories(shown);
  return { stories: read.ok ? read.value : [], hasPlaces: hasKeptPositions() };
};

/** What was read on this device, and whether it is kept at all. */
export function ReadingHistory({ dateStyle }: { dateStyle: DateStyle }) {
  const { t } = useTranslation();
  const { stories, hasPlaces } = useLibrary(kept) ?? { stories: [], hasPlaces: false };
  const { isKept, isMarked } = useSyncExternalStore(
    historySwitch.subscribe,
    historySwitch.get,
    historySwitch.getUsual,
  );
  const clear = async () => {
    const cleared = await forgetHistory();
    if (cleared.ok) announce(t('saved.history.cleared'));
    else announceProblem(t(libraryProblemKeys[cleared.problem]));
  };
  return (
    <SideSection title={t('saved.history.title')}>
      {stories.length === 0 && <p>{t(isKept ? 'saved.history.empty' : 'saved.history.off')}</p>}
      <ul className={styles.stories}>
        {stories.map(({ id, story, readAt, isRead }) => (
          <li key={id}>
            <StoryLink id={id} className={styles.link}>
              <bdi lang={story.inLanguage} dir={articleDirection(story)}>
                {story.headline}
              </bdi>
            </StoryLink>
            <small>
              {formatDate(readAt, dateStyle)}
              {isRead && ` · ${t('story.read')}`}
            </small>
          </li>
        ))}
      </ul>
      {(stories.length > 0 || hasPlaces) && (
        <button type="button" className="button" onClick={() => void clear()}>
          {t('saved.history.clear')}
        </button>
      )}
      <label>
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ target }) => historySwitch.set({ isKept: target.checked, isMarked })}
        />
        {t('saved.history.keep')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={isMarked}
          onChange={({ target }) => historySwitch.set({ isKept, isMarked: target.checked })}
        />
        {t('saved.history.mark')}
      </label>
    </SideSection>
  );
}
