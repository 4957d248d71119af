import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { StoryList } from '#components/story/story-list.tsx';
import { SiteLink } from '#components/ui/site-link.tsx';
import type { EditionSource, Loaded } from '#data/edition-source.ts';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { Shard } from '#domain/edition/shards.ts';
import type { Story } from '#domain/edition/story.ts';
import { loadAllMessages } from '#i18n/load-messages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import styles from './growing-list.module.css';
import { keepShards, keptShards } from './kept-shards.ts';

type GrowingListProps = {
  first: Shard;
  /** Path of a shard's page; of the head without a number. */
  hrefOf: (shard?: number) => string;
  load: (source: EditionSource, shard: number) => Loaded<Shard>;
  dateStyle: DateStyle;
  heading: 'h2' | 'h3';
  actionOf?: (story: Story) => ReactNode;
};

/**
 * A list that goes on where it stands: its links to older stories are pages of their own, and with JavaScript the older
 * stories come below the newer ones. They are still there when the reader comes back from one of them.
 */
export function GrowingList({ first, hrefOf, load, dateStyle, heading, actionOf }: GrowingListProps) {
  const { t, i18n } = useTranslation();
  const source = useEditionSource();
  const { key } = useLocation();
  const [more, setMore] = useState(() => keptShards(key));
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const list = useRef<HTMLDivElement>(null);
  const arrivedFrom = useRef<number | null>(null);
  const shards = [first, ...more];
  const stories = shards.flatMap((shard) => shard.stories);
  const older = shards.at(-1)?.older ?? null;

  useEffect(() => {
    const place = arrivedFrom.current;
    if (place === null) return;
    arrivedFrom.current = null;
    list.current
      ?.querySelectorAll<HTMLAnchorElement>('article :is(h2, h3) a')
      [place]?.focus({ preventScroll: true });
  });

  const onOlder = async (event: MouseEvent, shard: number) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (state === 'loading') return;
    setState('loading');
    const answer = await load(source, shard);
    if (!answer.ok) return setState('failed');
    setState('idle');
    arrivedFrom.current = stories.length;
    const next = [...more, answer.value];
    keepShards(key, next);
    setMore(next);
    loadAllMessages(i18n).then(
      () => announce(t('list.added', { count: answer.value.stories.length })),
      () => {},
    );
  };

  return (
    <div className={styles.list} ref={list} aria-busy={state === 'loading'}>
      <StoryList stories={stories} dateStyle={dateStyle} heading={heading} actionOf={actionOf} />
      <nav className={styles.pages} aria-label={t('list.pages')} data-screen-only>
        {first.shard !== null && (
          <SiteLink className="button" to={first.newer ? hrefOf(first.newer) : hrefOf()} rel="prev">
            {t(first.newer ? 'list.newer' : 'list.newest')}
          </SiteLink>
        )}
        {older && (
          <SiteLink
            className="button"
            to={hrefOf(older)}
            rel="next"
            onClick={(event) => void onOlder(event, older)}
            onPointerEnter={() => void load(source, older)}
          >
            {t(state === 'loading' ? 'list.loading' : 'list.older')}
          </SiteLink>
        )}
      </nav>
      {state === 'failed' && (
        <p className={styles.problem} role="alert">
          {t('list.failed')}
        </p>
      )}
    </div>
  );
}
