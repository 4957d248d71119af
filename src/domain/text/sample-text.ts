const texts: Record<string, string> = {
  ar: 'قال الجاحظ: «الكِتابُ وِعاءٌ مُلِئَ عِلمًا، وظَرْفٌ حُشِيَ ظَرْفًا». وكتابه «الحيوان» طُبع محقَّقًا في 7 أجزاء ابتداءً من سنة 1938.',
  en: 'A book, wrote al-Jahiz, is a vessel filled with learning. His Book of Animals was printed in 7 volumes from 1938 on.',
  fr: 'Un livre, écrivait al-Jahiz, est un vase rempli de savoir. Son Livre des animaux parut en 7 volumes à partir de 1938.',
  fa: 'جاحظ نوشته است: «کتاب ظرفی است پُر از دانش». کتاب «الحیوان» او از سال ۱۹۳۸ در ۷ جلد به چاپ رسید.',
  ur: 'جاحظ نے لکھا: «کتاب علم سے بھرا ہوا ظرف ہے»۔ اُن کی کتاب «الحیوان» 1938 سے 7 جلدوں میں شائع ہوئی۔',
};

/** A few lines in the language of a BCP 47 tag, Arabic where there are none, to try display settings on. */
export function sampleText(tag: string): { language: string; text: string } {
  const [language = ''] = tag.toLowerCase().split('-', 1);
  const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
  return text ? { language, text } : { language: 'ar', text: texts.ar ?? '' };
}
