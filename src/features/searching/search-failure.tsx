import { ArchiveLink } from '#components/layout/archive-link.tsx';
import type { SearchProblem } from '#domain/search/search-answer.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './search-notes.module.css';

const texts = { unreachable: 'search.problem.unreachable', malformed: 'search.problem.malformed' } as const;

/** Says why there is no answer, and what can be done. */
export function SearchFailure({ problem, onRetry }: { problem: SearchProblem; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.note} role="alert">
      <h2>{t('search.problem.title')}</h2>
      <p>{t(texts[problem])}</p>
      <p className={styles.ways}>
        <button type="button" className="button" data-kind="primary" onClick={onRetry}>
          {t('problem.retry')}
        </button>
        <ArchiveLink />
      </p>
    </div>
  );
}
