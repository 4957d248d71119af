import { type KeyboardEvent, useState } from 'react';

type DayFilterProps = {
  id: string;
  label: string;
  /** As "2024-07-23", empty for none. */
  day: string;
  first: string;
  last: string;
  onChoose: (day: string) => void;
};

/** One end of a span of days. Taken when the field is left, or with Enter: while a year is typed it passes through the first century. */
export function DayFilter({ id, label, day, first, last, onChoose }: DayFilterProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => {
    setDraft(null);
    if (draft !== null && draft !== day) onChoose(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
  };
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft ?? day}
        min={first}
        max={last}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
    </p>
  );
}
