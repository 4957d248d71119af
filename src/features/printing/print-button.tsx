import { Printer } from 'lucide-react';
import { useTranslation } from '#i18n/use-translation.ts';

/** «طباعة»: the browser's print dialogue; the stylesheet makes the page a cut-out from a newspaper. */
export function PrintButton({ className }: { className?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={className} onClick={() => print()} data-needs-script>
      <Printer aria-hidden="true" size={18} strokeWidth={1.75} />
      {t('print.label')}
    </button>
  );
}
