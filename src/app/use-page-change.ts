import { useEffect, useEffectEvent, useRef } from 'react';
import { useHref, useLocation, useMatches, useNavigationType } from 'react-router';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { announce } from '#lib/announcements.ts';
import { type PageMeta, pageMetaOf } from './page-meta.ts';
import { placeOfArrival, placeOfReturn } from './place-of-arrival.ts';
import { updateHead } from './update-head.ts';

/**
 * Keeps title, canonical and description those of the shown page. After a navigation, or when trying again brought
 * something, it moves the focus to where the reader arrives, on the way back to the link that led away, and announces
 * the title. The first page is left as the browser opened it, and so is one that the reader was called back to before
 * it had gone. Gives what the page says about itself.
 */
export function usePageChange(edition: EditionInfo): PageMeta {
  const { t, i18n } = useTranslation();
  const matches = useMatches();
  const { key, hash, pathname, search } = useLocation();
  // Not the browser's: it may be a page further already.
  const path = useHref(pathname);
  const isReturn = useNavigationType() === 'POP';
  const shown = useRef<string | null>(null);
  const address = useRef('');
  const meta = pageMetaOf(matches, { edition, t, language: i18n.language, search });
  const data = matches.at(-1)?.loaderData;

  const show = useEffectEvent(() => updateHead(meta));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title changes with the page and with the language.
  useEffect(() => show(), [meta.title, key]);

  const arrive = useEffectEvent(() => {
    const isFirst = shown.current === null;
    const isNewPage = shown.current !== key;
    const from = address.current;
    shown.current = key;
    address.current = path;
    if (isFirst) return;
    const focused = document.activeElement;
    // Who asks the same page for something else, or has gone on meanwhile, stays there: `data-stay`.
    const hasStayed =
      from === path && (isReturn ? focused !== document.body : focused?.closest('[data-stay]'));
    // Trying again leaves the focus on its button, unless what came took the button away.
    if (!hasStayed && (isNewPage || document.activeElement === document.body)) {
      const place = (isReturn && placeOfReturn(from)) || placeOfArrival(hash);
      place?.focus({ preventScroll: true });
    }
    announce(meta.title);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data on the same page is what trying again brings.
  useEffect(() => arrive(), [key, data]);
  return meta;
}
