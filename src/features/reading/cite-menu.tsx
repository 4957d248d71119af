import type { Citation } from '#domain/article/citation-of.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isolate } from '#lib/isolate.ts';
import styles from './cite-menu.module.css';

/**
 * «استشهاد»: the ready citation of an article, to be read and selected, without JavaScript too. The button that copies it
 * comes later, with the other aids, into `data-citation-tools`.
 */
export function CiteMenu({ citation }: { citation: Citation }) {
  const { t, i18n } = useTranslation();
  return (
    <details className={styles.menu} lang={i18n.language} dir={i18n.dir()} data-screen-only>
      <summary>{t('cite.label')}</summary>
      <div className={styles.panel}>
        {/* Each part apart, so that an Arabic headline leaves the commas of an English citation in place. */}
        <p data-citation>{citation.parts.map(isolate).join(citation.separator)}</p>
        <div data-citation-tools />
      </div>
    </details>
  );
}
