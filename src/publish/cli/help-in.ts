import type { HelpConfiguration } from 'commander';
import type { Messages } from './messages.ts';

/** Help whose titles are in a language. Choices and defaults stand in the descriptions: commander adds them in English. */
export function helpIn({ help }: Messages): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = help;
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
  };
}
