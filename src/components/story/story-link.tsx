import type { ComponentProps, ReactNode } from 'react';
import { PageLink } from '#components/ui/page-link.tsx';
import { paths } from '#domain/paths.ts';

type StoryLinkProps = {
  id: string;
  className?: string | undefined;
  /** When the article is fetched ahead. */
  prefetch?: ComponentProps<typeof PageLink>['prefetch'] | undefined;
  children: ReactNode;
};

/** A link to an article. */
export function StoryLink({ id, className, prefetch = 'seen', children }: StoryLinkProps) {
  return (
    <PageLink to={paths.article.getHref(id)} className={className} prefetch={prefetch}>
      {children}
    </PageLink>
  );
}
