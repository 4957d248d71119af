import type { ReactNode } from 'react';
import { PageLink } from '#components/ui/page-link.tsx';
import { paths } from '#domain/paths.ts';

type StoryLinkProps = { id: string; className?: string | undefined; children: ReactNode };

/** A link to an article. */
export function StoryLink({ id, className, children }: StoryLinkProps) {
  return (
    <PageLink to={paths.article.getHref(id)} className={className} prefetch="seen">
      {children}
    </PageLink>
  );
}
