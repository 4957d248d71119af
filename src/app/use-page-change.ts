import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useMatches } from 'react-router';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { announce } from '#lib/announcements.ts';
import { pageMetaOf } from './page-meta.ts';
import { updateHead } from './update-head.ts';

/**
 * After a client navigation: sets title, canonical and description, moves the focus to the new heading, and
 * announces the title. The first page is left as the browser opened it.
 */
export function usePageChange(edition: EditionInfo): void {
  const { t } = useTranslation();
  const matches = useMatches();
  const { key, hash } = useLocation();
  const isFirst = useRef(true);
  const meta = pageMetaOf(matches, edition, t('problem.missing.title'));

  const showMeta = useEffectEvent(() => updateHead(meta));
  const arrive = useEffectEvent(() => {
    if (!hash) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    announce(meta.title);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new location key is what makes a page change.
  useEffect(() => {
    showMeta();
    if (isFirst.current) isFirst.current = false;
    else arrive();
  }, [key]);
}
