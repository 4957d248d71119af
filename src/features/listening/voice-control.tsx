import { useId } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './dock-select.module.css';
import type { Voice } from './engines/engine.ts';
import { voiceLabel } from './voice-label.ts';

/** More would be the timbres of one synthesiser, not voices a reader can tell apart. */
const mostVoices = 24;

/** Who reads. Not shown where the device has one voice for the language: there is nothing to choose. */
export function VoiceControl({
  voices,
  onChange,
}: {
  voices: readonly Voice[];
  onChange: (id: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [current] = voices;
  if (!current || voices.length < 2) return null;
  return (
    <div className={styles.control}>
      <label htmlFor={id}>{t('listening.voice')}</label>
      <select id={id} value={current.id} onChange={({ target }) => onChange(target.value)}>
        {voices.slice(0, mostVoices).map((voice) => (
          <option key={voice.id} value={voice.id}>
            {voiceLabel(voice, i18n.language)}
          </option>
        ))}
      </select>
    </div>
  );
}
