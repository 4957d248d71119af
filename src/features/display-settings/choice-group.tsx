import { type ReactNode, useId } from 'react';
import styles from './choice-group.module.css';

type Value = string | boolean | null;

type ChoiceGroupProps<Choice extends Value> = {
  legend: string;
  options: readonly { value: Choice; label: ReactNode; lang?: string; dir?: 'ltr' | 'rtl' }[];
  value: Choice;
  onChange: (value: Choice) => void;
};

/** One setting: real radio buttons, drawn as the parts of a bar. */
export function ChoiceGroup<Choice extends Value>({
  legend,
  options,
  value,
  onChange,
}: ChoiceGroupProps<Choice>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices} data-count={options.length}>
        {options.map(({ value: choice, label, lang, dir }) => (
          <label key={String(choice)} className={styles.choice} lang={lang} dir={dir}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
