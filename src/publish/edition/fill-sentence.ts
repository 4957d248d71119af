/**
 * Puts values into a sentence with {{names}}. What the newsroom's terminal says is never downloaded by readers:
 * i18next does not hold it.
 */
export function fillSentence(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
