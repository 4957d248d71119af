import { useState } from 'react';
import { type SpokenPart, spokenParts } from '#domain/spoken-text/spoken-parts.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import styles from './parts-choice.module.css';

const labels = {
  headline: 'listening.parts.headline',
  description: 'listening.parts.description',
  abstract: 'listening.parts.abstract',
  body: 'listening.parts.body',
} as const satisfies Record<SpokenPart, string>;

/** What of a whole article is read. The last choice cannot be taken away: nothing would be left to hear. */
export function PartsChoice({ controller }: { controller: Pick<Controller, 'getParts' | 'setParts'> }) {
  const { t } = useTranslation();
  const [parts, setParts] = useState(controller.getParts);
  const toggle = (part: SpokenPart) => {
    const next = spokenParts.filter((other) => (other === part) !== parts.includes(other));
    if (next.length === 0) return;
    setParts(next);
    controller.setParts(next);
  };
  return (
    <fieldset className={styles.parts}>
      <legend>{t('listening.parts.label')}</legend>
      {spokenParts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={parts.includes(part)}
            aria-disabled={parts.length === 1 && parts.includes(part)}
            onChange={() => toggle(part)}
          />
          {t(labels[part])}
        </label>
      ))}
    </fieldset>
  );
}
