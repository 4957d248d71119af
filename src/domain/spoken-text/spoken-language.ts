/** The language that a tag means, in the short form: "ar" of `ar-SA`, `ar_SA` and `ara`. */
export function spokenLanguage(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/u, 1);
  return threeLetters[primary] ?? primary;
}

const threeLetters: Readonly<Record<string, string>> = {
  ara: 'ar',
  eng: 'en',
  fas: 'fa',
  fra: 'fr',
  per: 'fa',
  urd: 'ur',
};
