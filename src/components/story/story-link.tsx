import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '#domain/paths.ts';
import { whenSeen } from '#lib/when-seen.ts';
import { PrefetchContext } from './prefetch-context.ts';

type StoryLinkProps = { id: string; className?: string | undefined; children: ReactNode };

/** A link to an article whose data is on its way when the link is seen, pointed at or focused. */
export function StoryLink({ id, className, children }: StoryLinkProps) {
  const prefetch = useContext(PrefetchContext);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => (link.current ? whenSeen(link.current, () => prefetch(id)) : undefined), [id, prefetch]);

  return (
    <Link
      ref={link}
      to={paths.article.getHref(id)}
      className={className}
      onPointerEnter={() => prefetch(id)}
      onFocus={() => prefetch(id)}
    >
      {children}
    </Link>
  );
}
