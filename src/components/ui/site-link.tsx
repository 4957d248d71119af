import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

type SiteLinkProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { to: string };

/**
 * A link to a place of the site, followed without loading a new document, with a view transition. The router's own Link
 * would bring 1 kB of prefetching that only its framework can use.
 */
export function SiteLink({ to, onClick, ...rest }: SiteLinkProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { viewTransition: !to.startsWith('#') });
  const handle = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return <a {...rest} href={useHref(to)} onClick={handle} />;
}
