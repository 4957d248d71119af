import { readStored, writeStored } from '#data/safe-storage.ts';
import { type ListeningChoices, parseListeningChoices } from './listening-choices.ts';

const key = 'qari.listening';

/** Where choices outlive the page; where storage is blocked or full, they live as long as the page does. */
export type KeptChoices = { read: () => ListeningChoices; write: (choices: ListeningChoices) => void };

/** The reader's choices, kept on the device. */
export const keptChoices: KeptChoices = {
  read: () => parseListeningChoices(readStored('localStorage', key)),
  write: (choices) => writeStored('localStorage', key, JSON.stringify(choices)),
};
