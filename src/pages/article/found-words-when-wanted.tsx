import type { ComponentProps } from 'react';
import { useWhenIdle } from '#components/ui/use-when-idle.ts';
import type { FoundWords } from '#features/searching/found-words/found-words.tsx';

const load = () =>
  import('#features/searching/found-words/found-words.tsx').then((module) => module.FoundWords);

/** Marks what was looked for; its code comes only to a reader who arrives from results. */
export function FoundWordsWhenWanted(props: ComponentProps<typeof FoundWords>) {
  const Words = useWhenIdle(load);
  return Words && <Words {...props} />;
}
