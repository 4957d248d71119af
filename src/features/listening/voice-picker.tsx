import { Play, Square } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Controller } from './controller.ts';
import type { Voice } from './engines/engine.ts';
import { isPlaying, type OpenPlayer, voiceInUse } from './player-state.ts';
import { partAt } from './reading.ts';
import { canSay } from './voice-for.ts';
import { voiceLabels } from './voice-label.ts';
import styles from './voice-picker.module.css';
import { type QualityGrade, qualityGrade } from './voice-quality.ts';

/** More would be the timbres of one synthesiser, not voices a reader can tell apart. */
const mostVoices = 24;

const qualityKeys = {
  high: 'listening.quality.high',
  medium: 'listening.quality.medium',
  low: 'listening.quality.low',
} as const satisfies Record<QualityGrade, string>;

type VoicePickerProps = {
  player: OpenPlayer;
  controller: Pick<Controller, 'pickVoice' | 'sample' | 'stopSample'>;
};

/** Who reads: every voice that can, with its country, how well it speaks and whether it needs a network, and a sample. */
export function VoicePicker({ player, controller }: VoicePickerProps) {
  const { t, i18n } = useTranslation();
  const name = useId();
  const utterance = player.reading.utterances[player.index];
  const inUse = voiceInUse(player);
  const [sampled, setSampled] = useState<string | null>(null);
  const isMachine = partAt(player.reading, player.index)?.isMachineVoice;
  const inOrder = useStandingOrder();
  const voices = inOrder(player.voices.filter((voice) => utterance && canSay(voice, utterance)));
  if (voices.length === 0) return null;
  const labels = voiceLabels(voices, i18n.language);
  const recordedLabel = t(isMachine ? 'listening.machineVoice' : 'listening.recorded');
  const sample = (voice: Voice) => {
    controller.sample(voice, () => setSampled(null));
    setSampled(voice.id);
  };
  return (
    <fieldset className={styles.picker}>
      <legend>{t('listening.voice')}</legend>
      <ul>
        {voices.slice(0, mostVoices).map((voice, index) => (
          <VoiceRow
            key={voice.id}
            voice={voice}
            label={voice.recorded ? recordedLabel : (labels[index] ?? '')}
            name={name}
            isChosen={voice.id === inUse?.id}
            onChoose={() => controller.pickVoice(voice)}
            isSampled={voice.id === sampled && !isPlaying(player)}
            onSample={() => sample(voice)}
            onSampleEnough={controller.stopSample}
          />
        ))}
      </ul>
    </fieldset>
  );
}

/** The order in which voices were seen first: under arrow keys the one that is chosen must not run to the top. */
function useStandingOrder() {
  const [order] = useState(() => new Set<string>());
  return (voices: readonly Voice[]): Voice[] => {
    for (const { id } of voices) order.add(id);
    return [...order].flatMap((known) => voices.find(({ id }) => id === known) ?? []);
  };
}

type VoiceRowProps = {
  voice: Voice;
  /** Tells it from the others. */
  label: string;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
  /** Whether a sample of it is heard now. */
  isSampled: boolean;
  onSample: () => void;
  onSampleEnough: () => void;
};

function VoiceRow({ voice, label, name, isChosen, onChoose, isSampled, ...row }: VoiceRowProps) {
  const { t } = useTranslation();
  const Icon = isSampled ? Square : Play;
  return (
    <li>
      <label>
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
        <span>
          <bdi>{label}</bdi>
          {!voice.recorded && (
            <small>
              {t(qualityKeys[qualityGrade(voice)])}
              {' · '}
              {t(voice.local ? 'listening.worksOffline' : 'listening.worksOnline')}
            </small>
          )}
        </span>
      </label>
      {!voice.recorded && (
        <button
          type="button"
          aria-label={t(isSampled ? 'listening.stopSampleOf' : 'listening.sampleOf', { voice: label })}
          onClick={isSampled ? row.onSampleEnough : row.onSample}
        >
          <Icon aria-hidden />
          {t(isSampled ? 'listening.stopSample' : 'listening.sample')}
        </button>
      )}
    </li>
  );
}
