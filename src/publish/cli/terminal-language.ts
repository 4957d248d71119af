/** A language in which commands speak. */
export type TerminalLanguage = 'ar' | 'en';

/**
 * The language of the terminal: `--lang` first, then the variables that POSIX asks in this order. Read before the
 * options are parsed: what is wrong with them is told in it too.
 */
export function terminalLanguage(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): TerminalLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = askedLanguage(parameters) || LC_ALL || LC_MESSAGES || LANG || '';
  return asked.toLowerCase().startsWith('ar') ? 'ar' : 'en';
}

function askedLanguage(parameters: readonly string[]): string | undefined {
  const place = parameters.findLastIndex((parameter) => /^--lang(?:=|$)/.test(parameter));
  return parameters[place]?.split('=')[1] ?? (place < 0 ? undefined : parameters[place + 1]);
}
