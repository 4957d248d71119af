import { useId, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { type System, systemOf, systems } from './device/system.ts';
import styles from './dock-notice.module.css';
import { languageOfTag } from './language-of-tag.ts';
import type { FailureReason } from './player-state.ts';

const messageKeys = {
  unsupported: 'listening.failure.unsupported',
  'no-voice': 'listening.failure.noVoice',
  'not-allowed': 'listening.failure.notAllowed',
  network: 'listening.failure.network',
  stuck: 'listening.failure.stuck',
  recording: 'listening.failure.recording',
  elsewhere: 'listening.failure.elsewhere',
} as const satisfies Record<FailureReason, string>;

/** What the button says: mostly to try again, but not where something else must happen first. */
const actionKeys = {
  'no-voice': 'listening.testVoice',
  'not-allowed': 'listening.start',
  elsewhere: 'listening.listenHere',
} as const satisfies Partial<Record<FailureReason, string>>;

const actionOf = (reason: FailureReason) =>
  reason in actionKeys ? actionKeys[reason as keyof typeof actionKeys] : 'listening.tryAgain';

const stepKeys = {
  windows: 'listening.addVoice.windows',
  macos: 'listening.addVoice.macos',
  ios: 'listening.addVoice.ios',
  android: 'listening.addVoice.android',
  chromeos: 'listening.addVoice.chromeos',
  linux: 'listening.addVoice.linux',
  other: 'listening.addVoice.other',
} as const satisfies Record<System | 'other', string>;

type DockNoticeProps = { reason: FailureReason; lang: string; onTryAgain: () => void };

/** Why nothing can be heard, and what the reader can do about it. */
export function DockNotice({ reason, lang, onTryAgain }: DockNoticeProps) {
  const { t, i18n } = useTranslation();
  const language = nameOfLanguage(lang, i18n.language);
  const [system, setSystem] = useState<System | 'other'>(() => systemOf(navigator) ?? 'other');
  const needsVoice = reason === 'no-voice';
  return (
    <div className={styles.notice}>
      <div>
        <div role="alert">
          <p>{t(messageKeys[reason], { language })}</p>
          {needsVoice && (
            <p className={styles.steps}>
              <WithCode text={t(stepKeys[system], { language })} />
            </p>
          )}
        </div>
        {needsVoice && <SystemChoice system={system} onChange={setSystem} />}
      </div>
      {reason !== 'unsupported' && (
        <button type="button" onClick={onTryAgain}>
          {t(actionOf(reason))}
        </button>
      )}
    </div>
  );
}

type SystemChoiceProps = { system: System | 'other'; onChange: (system: System | 'other') => void };

/** The system whose steps are shown: the one that was recognised, or another that the reader names. */
function SystemChoice({ system, onChange }: SystemChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.help}>
      <label htmlFor={id}>{t('listening.system.label')}</label>
      <select id={id} value={system} onChange={({ target }) => onChange(target.value as System | 'other')}>
        {Object.entries(systems).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <option value="other">{t('listening.system.other')}</option>
      </select>
    </div>
  );
}

/** What a message puts between backticks is typed as it stands: left to right, and never broken at its hyphens. */
function WithCode({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <code key={part} dir="ltr">
        {part}
      </code>
    ) : (
      part
    ),
  );
}

function nameOfLanguage(tag: string, interfaceLanguage: string): string {
  const { language } = languageOfTag(tag);
  return new Intl.DisplayNames([interfaceLanguage], { type: 'language' }).of(language) ?? language;
}
