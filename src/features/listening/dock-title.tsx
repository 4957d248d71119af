import { SiteLink } from '#components/ui/site-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './dock-title.module.css';
import type { Voice } from './engines/engine.ts';
import { type OpenPlayer, voiceInUse } from './player-state.ts';
import { partAt, partNumberAt, type Reading } from './reading.ts';
import { spokenHash } from './spoken-hash.ts';
import { voiceName } from './voice-label.ts';

const kindKeys = { summary: 'listening.summaryOf', article: 'listening.articleOf' } as const;

/** What is being read, as a link back to the sentence, with the place in it and the voice. */
export function DockTitle({ player }: { player: OpenPlayer }) {
  const { t } = useTranslation();
  const { reading, index } = player;
  const voice = voiceInUse(player);
  const part = partAt(reading, index);

  return (
    <div className={styles.what}>
      {part && (
        <SiteLink
          className={styles.title}
          to={paths.article.getHref(part.articleId) + spokenHash(part, reading.utterances[index])}
        >
          <bdi lang={part.lang} dir={part.dir}>
            {part.title}
          </bdi>
        </SiteLink>
      )}
      <p className={styles.place}>
        {reading.kind !== 'list' && <span>{t(kindKeys[reading.kind])}</span>}
        <Place reading={reading} index={index} />
        {voice && <VoiceInUse voice={voice} part={part} />}
      </p>
    </div>
  );
}

/** In a list the story counts; otherwise the sentence. */
function Place({ reading, index }: { reading: Reading; index: number }) {
  const { t } = useTranslation();
  const total = reading.parts.length;
  if (total === 0) return <span>{t('listening.list.title')}</span>;
  return (
    <span>
      {total > 1
        ? t('listening.storyPlace', { number: partNumberAt(reading, index) + 1, total })
        : t('listening.place', { number: index + 1, total: reading.utterances.length })}
    </span>
  );
}

function VoiceInUse({ voice, part }: { voice: Voice; part: ReturnType<typeof partAt> }) {
  const { t, i18n } = useTranslation();
  if (!voice.recorded)
    return <span>{t('listening.readBy', { voice: voiceName(voice, i18n.language) })}</span>;
  return <span>{t(part?.isMachineVoice ? 'listening.machineVoice' : 'listening.recorded')}</span>;
}
