import { type ReactNode, startTransition, useId, useOptimistic } from 'react';
import { afterPaint } from '#lib/after-paint.ts';
import styles from './choice-group.module.css';

type Value = string | boolean | null;

type ChoiceGroupProps<Choice extends Value> = {
  legend: string;
  options: readonly { value: Choice; label: ReactNode; lang?: string; dir?: 'ltr' | 'rtl' }[];
  value: Choice;
  onChange: (value: Choice) => void | Promise<void>;
};

/**
 * One setting: real radio buttons, drawn as the parts of a bar. The press is answered first, by the choice itself; the page,
 * which takes longer, changes in the next frame. A choice that could not be had falls back.
 */
export function ChoiceGroup<Choice extends Value>({
  legend,
  options,
  value,
  onChange,
}: ChoiceGroupProps<Choice>) {
  const name = useId();
  const [shown, show] = useOptimistic(value);
  const choose = (choice: Choice) =>
    startTransition(async () => {
      show(choice);
      await afterPaint();
      await onChange(choice);
    });
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
              checked={choice === shown}
              onChange={() => choose(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
