import { Quote } from 'lucide-react';
import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '#domain/article/citation-of.ts';
import styles from './cite-menu.module.css';
import { useCopy } from './use-copy.ts';

/** «استشهاد»: the ready citation of an article, to be read, selected or copied. Opens without JavaScript. */
export function CiteMenu({ citation }: { citation: Citation }) {
  const { t, i18n } = useTranslation();
  const text = useRef<HTMLParagraphElement>(null);
  const { state, copy } = useCopy({ copied: t('cite.copied'), failed: t('cite.failed') });
  const label = state === 'ready' ? t('cite.copy') : t(`cite.${state}`);

  const onCopy = async () => {
    // Selected first: where the clipboard is refused, the reader's own copy command finds it.
    if (text.current) getSelection()?.selectAllChildren(text.current);
    await copy(citation.text);
  };

  return (
    <details className={styles.menu} lang={i18n.language} dir={i18n.dir()} data-screen-only>
      <summary>
        <Quote aria-hidden="true" size={18} strokeWidth={1.75} />
        {t('cite.label')}
      </summary>
      <div className={styles.panel}>
        <p ref={text}>
          {citation.parts.map((part, index) => (
            <Fragment key={part}>
              {index > 0 && citation.separator}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
        <button type="button" className="button" data-needs-script onClick={() => void onCopy()}>
          {label}
        </button>
      </div>
    </details>
  );
}
