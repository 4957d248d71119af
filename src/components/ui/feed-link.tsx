import { Rss } from 'lucide-react';

const base = import.meta.env.BASE_URL;

/** A link to a feed: a file, not a page of the application. `href` is a path of the site. */
export function FeedLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={base + href.slice(1)} type="application/rss+xml">
      <Rss aria-hidden size={15} />
      {label}
    </a>
  );
}
