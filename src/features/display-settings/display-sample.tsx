import { directionOfLanguage } from '#domain/article/article-direction.ts';
import { formatWeekday } from '#domain/dates/format-date.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { inTextStyle } from '#domain/text/in-text-style.ts';
import { sampleText } from '#domain/text/sample-text.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './display-panel.module.css';
import { useDateStyle } from './use-date-style.ts';
import { useTextStyle } from './use-text-style.ts';

/** A few lines as an article of the edition would print them, with tashkeel, digits and a date. */
export function DisplaySample({ edition }: { edition: EditionInfo }) {
  const { t, i18n } = useTranslation();
  const dateStyle = useDateStyle(edition);
  const style = useTextStyle();
  const { language, text } = sampleText(edition.inLanguage);
  const date = edition.dateModified ?? new Date().toISOString();
  const hijri = formatHijri(date, dateStyle);
  return (
    <figure className={styles.sample} aria-label={t('display.sample')}>
      <p className={styles.date} lang={i18n.language} dir={i18n.dir()}>
        <time dateTime={date}>{formatWeekday(date, dateStyle)}</time>
        {hijri && <span data-hijri-date>{hijri}</span>}
      </p>
      <p className={styles.text} lang={language} dir={directionOfLanguage(language)} data-text data-sized>
        {inTextStyle(text, style)}
      </p>
    </figure>
  );
}
