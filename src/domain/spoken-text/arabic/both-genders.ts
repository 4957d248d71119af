const brokenPlurals: Readonly<Record<string, string>> = {
  طلاب: 'طالبات',
  طلبة: 'طالبات',
  تلاميذ: 'تلميذات',
  عمال: 'عاملات',
  زملاء: 'زميلات',
  قراء: 'قارئات',
  أعضاء: 'عضوات',
  مدراء: 'مديرات',
  أطباء: 'طبيبات',
  خبراء: 'خبيرات',
};

/**
 * What is said for the ending of the other gender that is written behind a word: «السيد/ة» is «السيد أو السيدة». Null where
 * nobody can tell the word that is meant.
 */
export function otherGender(word: string, ending: string): string | null {
  const feminine = feminineOf(word, ending);
  if (!feminine) return null;
  return `${ending === 'ات' ? ' و' : ' أو '}${withoutAnd(feminine)}`;
}

/** What stands for a stroke between two words where they are the two genders of one: «السيد/السيدة», «هو/هي». */
export function joinGenders(first: string, second: string): string | null {
  if (second === `${first}ة` || second === first.replace(/ي$/u, 'تي') || `${first}/${second}` === 'هو/هي')
    return ' أو ';
  return second.endsWith('ات') && second === feminineOf(first, 'ات') ? ' و' : null;
}

function feminineOf(word: string, ending: string): string | null {
  if (ending === 'ة' || ending === 'ت') return word.endsWith('ة') ? null : `${word}${ending}`;
  // «اسمه/ا», «له/ها»
  if (ending !== 'ات') return word.endsWith('ه') ? `${word}ا` : null;
  if (/..[يو]ن$/u.test(word)) return `${word.slice(0, -2)}ات`;
  const [, article = '', noun = ''] = /^([وف]?(?:ال|لل|بال|كال)?)(.+)$/u.exec(word) ?? [];
  const plural = brokenPlurals[noun];
  return plural ? `${article}${plural}` : null;
}

// The first letter of these is their own.
const beginWithWaw = /^و(?:زير|كيل|الد|ارث|سيط|اعظ|حيد|صي|افد|لي|كلاء|زراء|اثق)/u;

/** «والطالب/ة» is «والطالب أو الطالبة», not «أو والطالبة». */
function withoutAnd(word: string): string {
  return beginWithWaw.test(word) ? word : word.replace(/^و(?=..)|^ف(?=ال|لل)/u, '');
}
