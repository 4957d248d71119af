import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useRevalidator } from 'react-router';
import type { EditionSource, LoadProblem } from '#data/edition-source.ts';
import { useEditionSource } from '#data/edition-source-context.ts';
import { keptStories } from '#data/kept-stories.ts';
import { serverReach } from '#data/server-reach.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import { safeDecode } from '#lib/safe-decode.ts';
import type { DownloadAgain } from './download-again.tsx';
import { NearList, type Offer } from './near-list.tsx';
import { offerOf } from './offer-of.ts';
import { type TroubleReason, troubleReason } from './trouble-reason.ts';

const keptOffered = 12;

type TroubleHelpProps = {
  problem: LoadProblem;
  dateStyle: DateStyle;
  /** Hears why a page did not arrive, once that is known. */
  onReason: (reason: TroubleReason | null) => void;
  children: ReactNode;
};

/**
 * What helps a reader whose page could not be shown: of one that is missing, the stories nearest to its address; of one that
 * did not arrive or is damaged, what is kept on this device; of one that was saved and is damaged, a second download. A page that did not
 * arrive comes by itself once anything of this paper does.
 */
export function TroubleHelp({ problem, dateStyle, onReason, children }: TroubleHelpProps) {
  const source = useEditionSource();
  const { pathname } = useLocation();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [Again, setAgain] = useState<typeof DownloadAgain | null>(null);
  useEffect(() => {
    let isGone = false;
    const found = problem === 'missing' ? nearTo(pathname, source) : keptHere();
    void found.then((stories) => !isGone && setOffer(stories));
    if (problem === 'unreachable') void troubleReason(pathname).then((reason) => !isGone && onReason(reason));
    return () => {
      isGone = true;
      setOffer(null);
      onReason(null);
    };
  }, [problem, pathname, source, onReason]);
  useEffect(() => {
    if (problem !== 'malformed') return;
    import('./download-again.tsx').then(
      (code) => setAgain(() => code.DownloadAgain),
      () => {},
    );
  }, [problem]);
  const { revalidate, state } = useRevalidator();
  const onReach = useEffectEvent(() => {
    // Where this page is what reached it, its data is on the way.
    if (!serverReach.isLost() && state === 'idle') void revalidate();
  });
  useEffect(() => {
    // After a dead line or a login no browser says that the network is back.
    return problem === 'unreachable' ? serverReach.subscribe(() => onReach()) : undefined;
  }, [problem]);
  return (
    <>
      {problem === 'malformed' && Again && <Again key={pathname} pathname={pathname} />}
      {offer ? <NearList {...offer} dateStyle={dateStyle} /> : children}
    </>
  );
}

async function nearTo(pathname: string, source: EditionSource): Promise<Offer | null> {
  const wrongId = safeDecode(pathname.split('/').findLast((segment) => segment !== '') ?? '');
  const near = await source.loadNear(wrongId);
  if (!near.ok) return null;
  // The list may be older than the withdrawal.
  const stories = near.value.stories.filter(({ id }) => id !== wrongId);
  return stories.length > 0 ? offerOf({ ...near.value, stories }) : null;
}

async function keptHere(): Promise<Offer> {
  return { title: 'problem.kept', stories: await keptStories(keptOffered) };
}
