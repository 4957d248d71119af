import { useTranslation } from '#i18n/use-translation.ts';
import { type System, systemOf } from './device/system.ts';
import { displayName } from './display-name.ts';
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
  const language = displayName('language', languageOfTag(lang).language, i18n.language) ?? lang;
  const system = systemOf(navigator) ?? 'other';
  return (
    <div className={styles.notice}>
      <div role="alert">
        <p>{t(messageKeys[reason], { language })}</p>
        {reason === 'no-voice' && (
          <p className={styles.steps}>
            <WithCode text={t(stepKeys[system], { language })} />
          </p>
        )}
      </div>
      {reason !== 'unsupported' && (
        <button type="button" onClick={onTryAgain}>
          {t(actionOf(reason))}
        </button>
      )}
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
