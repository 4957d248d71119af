import type { ReactNode } from 'react';
import { StyledText } from '#components/article/styled-text.tsx';
import type { Article } from '#domain/article/article.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import styles from './summary-card.module.css';
import { useSummaryState } from './use-summary-state.ts';

type SummaryCardProps = {
  article: Pick<Article, 'id' | 'abstract' | 'abstractSource'>;
  /** The button that reads the summary aloud: the page brings it, a feature knows no other feature. */
  listenButton: (openSummary: () => void) => ReactNode;
};

/** The summary a reader can open, and hear, before the body. Opens and closes without JavaScript. */
export function SummaryCard({ article, listenButton }: SummaryCardProps) {
  const { t, i18n } = useTranslation();
  // The words around the points speak the language of the interface, inside an article of any other.
  const spoken = { lang: i18n.language, dir: i18n.dir() };
  const details = useSummaryState(article.id);
  // What is heard can be followed with the eyes.
  const open = () => {
    if (details.ref.current) details.ref.current.open = true;
  };
  const points = article.abstract ?? [];
  if (points.length === 0) return null;

  return (
    <section className={styles.frame} aria-labelledby="summary-title">
      <div className={styles.card}>
        <h2 id="summary-title" className="visually-hidden" {...spoken}>
          {t('summary.title')}
        </h2>
        <div className={styles.listen} {...spoken}>
          {listenButton(open)}
        </div>
        <details className={styles.details} data-summary={article.id} suppressHydrationWarning {...details}>
          <summary>
            <span className={styles.whenClosed} {...spoken}>
              {t('summary.show')}
            </span>
            <span className={styles.whenOpen} {...spoken}>
              {t('summary.hide')}
            </span>
          </summary>
          <ul className={styles.points} data-sized>
            {points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the points of one article never change order.
              <li key={index} data-spoken={`abstract.${index}`} data-text>
                <StyledText>{point}</StyledText>
              </li>
            ))}
          </ul>
          <SummarySource source={article.abstractSource} />
        </details>
      </div>
    </section>
  );
}

function SummarySource({ source }: { source: Article['abstractSource'] }) {
  const { t, i18n } = useTranslation();
  if (source?.by !== 'machine') return null;
  const { reviewedBy } = source;
  return (
    <p className={styles.source} lang={i18n.language} dir={i18n.dir()}>
      {reviewedBy ? t('summary.machineReviewed', { reviewer: isolate(reviewedBy) }) : t('summary.machine')}
    </p>
  );
}
