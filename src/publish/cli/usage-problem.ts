import type { CommanderError } from 'commander';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { Messages } from './messages.ts';

/** Tells what is wrong with a command line; what commander has no sentence for here stays as it says it. */
export function usageProblem({ code, message }: CommanderError, { usage, importing }: Messages): string {
  const sentences: Readonly<Record<string, string>> = usage;
  const sentence = sentences[code.replace('commander.', '')];
  const [what, given] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(', ').join(usage.comma);
  const described = code === 'commander.missingArgument' && what === 'sources' ? importing.sources : what;
  const values = { what: described, given: given || '""', choices };
  return sentence ? `${fillSentence(sentence, values)}\n${usage.see}` : message;
}
