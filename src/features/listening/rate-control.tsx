import { useId } from 'react';
import { inInterfaceNumerals } from '#i18n/in-interface-numerals.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import styles from './dock-select.module.css';
import { isRate, type Rate, rates } from './rates.ts';

/** How fast the voice speaks. */
export function RateControl({ rate, onChange }: { rate: Rate; onChange: (rate: Rate) => void }) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const { format } = new Intl.NumberFormat(`${i18n.language}-u-nu-latn`);
  return (
    <div className={styles.control}>
      <label htmlFor={id}>{t('listening.rate')}</label>
      <select
        id={id}
        dir="ltr"
        value={rate}
        onChange={({ target }) => {
          const chosen = Number(target.value);
          if (isRate(chosen)) onChange(chosen);
        }}
      >
        {rates.map((option) => (
          <option key={option} value={option}>
            {`${inInterfaceNumerals(i18n, format(option))}×`}
          </option>
        ))}
      </select>
    </div>
  );
}
