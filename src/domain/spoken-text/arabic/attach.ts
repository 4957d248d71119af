/** Writes a word behind the letters that Arabic attaches to it: ل and «الدكتور» are «للدكتور». */
export function attach(prefix: string, word: string): string {
  return prefix.endsWith('ل') && word.startsWith('ال') ? `${prefix}ل${word.slice(2)}` : `${prefix}${word}`;
}
