import { type ComponentPropsWithoutRef, useContext, useEffect, useRef } from 'react';
import { whenSeen } from '#lib/when-seen.ts';
import { PrefetchContext } from './prefetch-context.ts';
import { SiteLink } from './site-link.tsx';

type PageLinkProps = Omit<ComponentPropsWithoutRef<typeof SiteLink>, 'ref'> & {
  /** `seen` fetches when the link comes into view, as the links of stories; `aimed` only when it is pointed at or focused. */
  prefetch: 'seen' | 'aimed';
};

/** A link to a page of the site whose code and data are on their way before it is pressed. */
export function PageLink({ to, prefetch, ...rest }: PageLinkProps) {
  const fetchAhead = useContext(PrefetchContext);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (prefetch !== 'seen' || !link.current) return;
    return whenSeen(link.current, () => fetchAhead(to));
  }, [prefetch, to, fetchAhead]);

  return (
    <SiteLink
      {...rest}
      ref={link}
      to={to}
      onPointerEnter={() => fetchAhead(to)}
      onFocus={() => fetchAhead(to)}
    />
  );
}
