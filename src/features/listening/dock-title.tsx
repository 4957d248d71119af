import { SiteLink } from '#components/ui/site-link.tsx';
import { paths } from '#domain/paths.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './dock-title.module.css';
import { type OpenPlayer, voiceInUse } from './player-state.ts';
import { partAt } from './reading.ts';
import { voiceName } from './voice-label.ts';

const kindKeys = {
  summary: 'listening.summaryOf',
  article: 'listening.articleOf',
  list: 'listening.briefingOf',
} as const;

/** What is being read, as a link back to it, with the sentence and the voice. */
export function DockTitle({ player }: { player: OpenPlayer }) {
  const { t, i18n } = useTranslation();
  const { reading, index } = player;
  const voice = voiceInUse(player);
  const part = partAt(reading, index);

  return (
    <div className={styles.what}>
      {part && (
        <SiteLink className={styles.title} to={paths.article.getHref(part.articleId)}>
          {t(kindKeys[reading.kind])}{' '}
          <bdi lang={part.lang} dir={part.dir}>
            {part.title}
          </bdi>
        </SiteLink>
      )}
      <p className={styles.place}>
        <span>{t('listening.place', { number: index + 1, total: reading.utterances.length })}</span>
        {voice && <span>{t('listening.readBy', { voice: voiceName(voice, i18n.language) })}</span>}
      </p>
    </div>
  );
}
