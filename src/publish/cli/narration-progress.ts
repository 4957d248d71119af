import { progressLine } from '#publish/build/progress-line.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { Messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** Tells how far a narration is: each sentence on a terminal, each article in a log. */
export function narrationProgress(count: number, { errors }: Terminal, { narrate }: Messages) {
  const line = progressLine(errors);
  let article = '';
  return {
    onArticle: (id: string, index: number) => {
      article = fillSentence(narrate.article, { id, number: index + 1, count });
      line.step(article);
    },
    onUtterance: (said: number, all: number) => {
      if (errors.isTTY) line.step(`${article} ${fillSentence(narrate.sentence, { said, all })}`);
    },
    /** Takes the line away before anything else is written. */
    clear: () => {
      if (errors.isTTY) errors.write('\r\u001B[K');
    },
  };
}
