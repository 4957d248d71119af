import { progressLine } from '#publish/build/progress-line.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { Messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

const width = 20;
const linesEvery = 500;

/** Tells how far an import is: a bar of its sources and how much of the present one is read; in a log, each source and each five hundredth item. */
export function importProgress(sources: readonly string[], { errors }: Terminal, { importing }: Messages) {
  const line = progressLine(errors);
  let last = '';
  return {
    onItem: (source: string, done: number, share: number) => {
      if (!errors.isTTY && source === last && done % linesEvery !== 0) return;
      last = source;
      const bar = barOf((sources.indexOf(source) + share) / Math.max(1, sources.length));
      line.step(fillSentence(importing.reading, { bar, source, number: done + 1 }));
    },
    /** Takes the line away before anything else is written. */
    clear: () => {
      if (errors.isTTY) errors.write('\r\u001B[K');
    },
  };
}

function barOf(share: number): string {
  const full = Math.round(share * width);
  return `[${'█'.repeat(full)}${'░'.repeat(width - full)}]`;
}
