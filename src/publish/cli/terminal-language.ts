/** The languages in which commands speak. */
export const terminalLanguages = ['ar', 'en'] as const;
export type TerminalLanguage = (typeof terminalLanguages)[number];

/**
 * The language of the terminal: `--lang` first, then the variables that POSIX asks in this order. Read before the
 * options are parsed: what is wrong with them is told in it too, `--lang` itself among them.
 */
export function terminalLanguage(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): TerminalLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = terminalLanguages.find((language) => language === askedLanguage(parameters));
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return asked ?? (locale.toLowerCase().startsWith('ar') ? 'ar' : 'en');
}

function askedLanguage(parameters: readonly string[]): string | undefined {
  const place = parameters.findLastIndex((parameter) => /^--lang(?:=|$)/.test(parameter));
  return parameters[place]?.split('=')[1] ?? (place < 0 ? undefined : parameters[place + 1]);
}
