import { useContext, useEffect, useRef } from 'react';
import { Link, type LinkProps } from 'react-router';
import { whenSeen } from '#lib/when-seen.ts';
import { PrefetchContext } from './prefetch-context.ts';

type PageLinkProps = Omit<LinkProps, 'to' | 'prefetch'> & {
  to: string;
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
    <Link
      {...rest}
      ref={link}
      to={to}
      viewTransition
      onPointerEnter={() => fetchAhead(to)}
      onFocus={() => fetchAhead(to)}
    />
  );
}
