import { useEffect } from 'react';
import { useLocation, useRevalidator } from 'react-router';
import { SiteLink } from '#components/ui/site-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ArchiveLink } from './archive-link.tsx';
import styles from './page-problem.module.css';

type PageProblemProps = {
  problem: 'missing' | 'malformed' | 'unreachable' | 'unexpected';
  /** What is known of it beyond the usual. */
  text?: string | null;
  /** Where asking for the data once more brings nothing. */
  onRetry?: (() => void) | undefined;
};

const titleKeys = {
  missing: 'problem.missing.title',
  malformed: 'problem.malformed.title',
  unreachable: 'problem.unreachable.title',
  unexpected: 'problem.unexpected.title',
} as const;
const textKeys = {
  missing: 'problem.missing.text',
  malformed: 'problem.malformed.text',
  unreachable: 'problem.unreachable.text',
  unexpected: 'problem.unexpected.text',
} as const;

/** Says what happened to a page and what can be done; "try again" asks for the data once more, in place. So does the network when it comes back. */
export function PageProblem({ problem, text, onRetry }: PageProblemProps) {
  const { t } = useTranslation();
  const { revalidate, state } = useRevalidator();
  const isHome = useLocation().pathname === paths.home.getHref();

  useEffect(() => {
    if (problem !== 'unreachable') return;
    let isGone = false;
    // A device says that it is connected some time before anything answers.
    const onOnline = async () => {
      for (const wait of [0, 1_000, 4_000]) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (isGone) return;
        await revalidate();
      }
    };
    addEventListener('online', onOnline);
    return () => {
      isGone = true;
      removeEventListener('online', onOnline);
    };
  }, [problem, revalidate]);

  return (
    <section className={styles.problem}>
      <p className={styles.mark} aria-hidden="true" />
      <h1 tabIndex={-1}>{t(titleKeys[problem])}</h1>
      <p className={styles.text}>{text ?? t(textKeys[problem])}</p>
      <p className={styles.ways}>
        {problem !== 'missing' && (
          <button
            type="button"
            className="button"
            data-kind="primary"
            onClick={() => (onRetry ?? revalidate)()}
            aria-disabled={state === 'loading'}
          >
            {state === 'loading' ? t('problem.retrying') : t('problem.retry')}
          </button>
        )}
        {!isHome && (
          <SiteLink to={paths.home.getHref()} className="button">
            {t('problem.home')}
          </SiteLink>
        )}
        {problem === 'missing' && <ArchiveLink />}
      </p>
    </section>
  );
}
