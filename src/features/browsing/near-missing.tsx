import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useEditionSource } from '#data/edition-source-context.ts';
import type { DateStyle } from '#domain/dates/date-style.ts';
import type { NearStories } from '#domain/edition/near-stories.ts';
import { NearList } from './near-list.tsx';

/** The stories whose addresses are most like that of the page, which is not there. */
export function NearMissing({ dateStyle }: { dateStyle: DateStyle }) {
  const source = useEditionSource();
  const { pathname } = useLocation();
  const [near, setNear] = useState<NearStories | null>(null);
  useEffect(() => {
    let isGone = false;
    const wrongId = decodeURIComponent(pathname.split('/').findLast((segment) => segment !== '') ?? '');
    void source.loadNear(wrongId).then((answer) => {
      if (!isGone && answer.ok) setNear(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [pathname, source]);
  return near && <NearList near={near} dateStyle={dateStyle} />;
}
