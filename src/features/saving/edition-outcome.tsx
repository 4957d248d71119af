import { useTranslation } from '#i18n/use-translation.ts';
import type { EditionProgress } from './edition-download-store.ts';
import { saveFailureKeys } from './save-failure-keys.ts';

/** What became of the download that was asked for last; nothing where it went well, or none was asked for. */
export function EditionOutcome({ progress: { state, done, total } }: { progress: EditionProgress }) {
  const { t } = useTranslation();
  const count = (articles: number) => t('saved.count', { count: articles });
  switch (state) {
    case 'idle':
    case 'busy':
    case 'done':
      return null;
    case 'stopped':
      return <Told role="status" text={t('saved.edition.stopped')} />;
    case 'gone':
      return <Told role="status" text={t('saved.edition.withdrawn')} />;
    case 'network':
      return <Told role="alert" text={t('saved.edition.lost')} />;
    case 'full':
      if (done === 0) return <Told role="alert" text={t(saveFailureKeys.full)} />;
      return <Told role="alert" text={t('saved.edition.full', { done: count(done), total: count(total) })} />;
    default:
      return <Told role="alert" text={t(saveFailureKeys[state])} />;
  }
}

function Told({ role, text }: { role: 'status' | 'alert'; text: string }) {
  return (
    <p role={role} tabIndex={-1} data-next-focus>
      {text}
    </p>
  );
}
