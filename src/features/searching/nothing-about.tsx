import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';

/** Longer queries are cut where they are repeated to the reader. In characters. */
const longestShown = 80;

/** Says that nothing has what was looked for. */
export function NothingAbout({ text }: { text: string }) {
  const { t } = useTranslation();
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return <h2>{t('search.none.title', { query: isolate(shown.trim()) })}</h2>;
}
