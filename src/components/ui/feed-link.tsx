import { Rss } from 'lucide-react';
import { useHref } from 'react-router';

/** A link to a feed: a file, not a page of the application. `href` is a path of the site. */
export function FeedLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={useHref(href)} type="application/rss+xml">
      <Rss aria-hidden size={15} />
      {label}
    </a>
  );
}
