import type { KeptChoices } from './kept-choices.ts';
import type { ListeningChoices } from './listening-choices.ts';

/** Choices that live in the test. */
export function createFakeChoices(initial: Partial<ListeningChoices> = {}): KeptChoices {
  let choices: ListeningChoices = { rate: 1, voices: {}, ...initial };
  return {
    read: () => choices,
    write: (next) => {
      choices = next;
    },
  };
}
