import type { Command } from 'commander';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { Messages } from './messages.ts';
import { Misuse } from './misuse.ts';

/**
 * Refuses what commander accepts: an option without its value ("--edition ''", a variable of the shell that is empty), and
 * one that stands there twice, of which the last would win unseen.
 */
export function onceEach(command: Command, { usage }: Messages): Command {
  for (const option of command.options.filter(({ required }) => required)) {
    let isGiven = false;
    command.on(`option:${option.name()}`, (value: string) => {
      const sentence = isGiven ? usage.optionTwice : value.trim() === '' ? usage.optionMissingArgument : null;
      isGiven = true;
      if (sentence) throw new Misuse(`${fillSentence(sentence, { what: option.long })}\n${usage.see}`);
    });
  }
  return command;
}
