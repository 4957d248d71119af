import { type ComponentPropsWithRef, type MouseEvent, use } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { BuiltSiteContext } from './built-site-context.ts';

type SiteLinkProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { to: string };

function FollowedLink({ to, onClick, ...rest }: SiteLinkProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { viewTransition: !to.startsWith('#') });
  const handle = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return <a {...rest} href={useHref(to)} onClick={handle} />;
}

/** Nothing follows a link where pages are built, and to ask the router for each took a twentieth of the time. */
function BuiltLink({ to, ...rest }: SiteLinkProps) {
  const base = use(BuiltSiteContext);
  if (base === null || !to.startsWith('/')) return <FollowedLink {...rest} to={to} />;
  return <a {...rest} href={base + to.slice(1)} />;
}

/**
 * A link to a place of the site, followed without loading a new document, with a view transition. The router's own Link
 * would bring 1 kB of prefetching that only its framework can use.
 */
export const SiteLink = import.meta.env.SSR ? BuiltLink : FollowedLink;
