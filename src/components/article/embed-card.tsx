import type { BlockOf } from '#domain/article/block.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import styles from './embed-card.module.css';

/** What another site would embed, as a link card: no script, no request of another house. */
export function EmbedCard({ block: { id, provider, title, url } }: { block: BlockOf<'embed'> }) {
  return (
    <aside id={id} className={styles.card}>
      <p className={styles.provider}>{provider}</p>
      <p className={styles.title}>
        {isSafeHref(url) ? (
          <a href={url} rel="noopener">
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <p className={styles.host} dir="ltr">
        {new URL(url).host}
      </p>
    </aside>
  );
}
