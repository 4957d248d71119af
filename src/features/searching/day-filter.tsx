import type { KeyboardEvent } from 'react';
import { useLeaving } from './use-leaving.ts';

type DayFilterProps = {
  id: string;
  label: string;
  /** As "2024-07-23", empty for none. */
  day: string;
  first: string;
  last: string;
  onType: (day: string) => void;
  /** What was typed is meant. */
  onTake: () => void;
};

/** One end of a span of days. Taken when the field is left, or with Enter: while a year is typed it passes through the first century. */
export function DayFilter({ id, label, day, first, last, onType, onTake }: DayFilterProps) {
  const leave = useLeaving();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onTake();
  };
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day}
        min={first}
        max={last}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        onBlur={() => leave(onTake)}
        onKeyDown={onKeyDown}
      />
    </p>
  );
}
