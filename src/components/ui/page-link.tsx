import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { whenSeen } from '#lib/when-seen.ts';
import { PrefetchContext } from './prefetch-context.ts';

type PageLinkProps = {
  to: string;
  className?: string | undefined;
  lang?: string;
  /** `seen` fetches when the link comes into view, as the links of stories; `aimed` only when it is pointed at or focused. */
  prefetch: 'seen' | 'aimed';
  children: ReactNode;
};

/** A link to a page of the site whose data is on its way before it is pressed. */
export function PageLink({ to, className, lang, prefetch, children }: PageLinkProps) {
  const fetchAhead = useContext(PrefetchContext);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (prefetch !== 'seen' || !link.current) return;
    return whenSeen(link.current, () => fetchAhead(to));
  }, [prefetch, to, fetchAhead]);

  return (
    <Link
      ref={link}
      to={to}
      className={className}
      lang={lang}
      onPointerEnter={() => fetchAhead(to)}
      onFocus={() => fetchAhead(to)}
    >
      {children}
    </Link>
  );
}
