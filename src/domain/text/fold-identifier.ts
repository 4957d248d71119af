const sameLetters: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
};

/** An identifier as people misspell it: without capitals, marks, tatweel, hamza and what separates words. */
export function foldIdentifier(id: string): string {
  return id
    .normalize('NFC')
    .toLowerCase()
    .replace(/[أإآٱةىؤئ]/g, (letter) => sameLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
