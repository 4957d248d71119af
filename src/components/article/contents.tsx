import { SiteLink } from '#components/ui/site-link.tsx';
import type { Article } from '#domain/article/article.ts';
import { articleDirection } from '#domain/article/article-direction.ts';
import { type ContentsEntry, contentsOf } from '#domain/article/contents-of.ts';
import { plainText } from '#domain/article/plain-text.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './contents.module.css';
import { StyledText } from './styled-text.tsx';

/** «في هذا المقال»: the headings of a long piece. Closed on a narrow screen, open beside the text on a wide one. */
export function Contents({ article }: { article: Article }) {
  const { t, i18n } = useTranslation();
  const entries = contentsOf(article);
  if (entries.length === 0) return null;
  const list = <ContentsList entries={entries} article={article} />;
  return (
    <nav className={styles.contents} aria-label={t('reading.contents')} lang={i18n.language} dir={i18n.dir()}>
      {/* Two lists, of which one is shown: no stylesheet can open <details>, and a script would move the page. */}
      <details className={styles.narrow}>
        <summary>{t('reading.contents')}</summary>
        {list}
      </details>
      <div className={styles.wide}>
        <h2>{t('reading.contents')}</h2>
        {list}
      </div>
    </nav>
  );
}

function ContentsList({ entries, article }: { entries: readonly ContentsEntry[]; article: Article }) {
  return (
    <ol lang={article.inLanguage} dir={articleDirection(article)}>
      {entries.map(({ id, level, runs }) => (
        <li key={id} data-level={level}>
          <SiteLink to={`#${id}`} data-contents-entry={id} data-text>
            <StyledText>{plainText(runs)}</StyledText>
          </SiteLink>
        </li>
      ))}
    </ol>
  );
}
