import type { BlockOf } from '#domain/article/block.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import styles from './embed-card.module.css';

/** What another site would embed, as a link card: no script, no request of another house. */
export function EmbedCard({ block: { id, provider, title, url } }: { block: BlockOf<'embed'> }) {
  // Checked when it was parsed. Should another address slip through, it is text, and the page stands.
  const host = /^https?:/.test(url) && isSafeHref(url) ? new URL(url).host : null;
  return (
    <aside id={id} className={styles.card}>
      {/* One without a title is called by the name of its house. */}
      {provider !== title && <p className={styles.provider}>{provider}</p>}
      <p className={styles.title}>
        {host ? (
          <a href={url} rel="noopener">
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      {host && (
        <p className={styles.host} dir="ltr">
          {host}
        </p>
      )}
    </aside>
  );
}
