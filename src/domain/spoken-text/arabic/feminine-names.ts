/** Given names of women that do not end in ة, as written without tashkeel. Names that men bear too are left out. */
const named = new Set(
  [
    'مريم زينب هند سعاد نجلاء هدى منى ليلى سلمى رنا رانيا دينا ندى ريم هناء أسماء شيماء وفاء علياء لمياء حنان سحر سمر',
    'عبير سوسن نسرين ياسمين شيرين نادين كارين ماري جيهان سوزان نوال ابتسام انتصار إلهام أحلام سهام مها نهى لينا دانا رشا',
    'لبنى بشرى ذكرى إيناس ماجدولين غدير لمى رغد شهد ميساء هيفاء نجوى سلوى فدوى ثريا رحاب رباب كوثر زهراء عائشه فاطمه',
    'إيمان آلاء دعاء إسراء بسنت نرمين ميرفت مرفت نعمات عواطف تغريد أماني تهاني كريستين',
  ].flatMap((line) => line.split(' ')),
);

// These names of men end in ة.
const masculine = new Set(
  'أسامة حمزة طلحة معاوية عبيدة أمية سلامة عطية خليفة حذيفة ربيعة عكرمة قتيبة نعمة شحاتة جمعة عودة عرفة عقبة عبادة حنظلة خزيمة ثعلبة قدامة عروة عطوة عليوة جودة فودة حمادة علاوة رواحة عمارة شحادة سعادة حمودة سماحة'.split(
    ' ',
  ),
);

/** Tells whether a given name is a woman's; where it cannot be told, it is taken for a man's. */
export function isFeminineName(name: string): boolean {
  return named.has(name) || (name.endsWith('ة') && !masculine.has(name) && !name.startsWith('ال'));
}

const roles = new Set(
  'الباحثة الوزيرة الطبيبة الكاتبة الأستاذة المحاضرة الاستشارية السيدة الخبيرة النائبة المديرة الرئيسة العميدة المستشارة المتحدثة الاختصاصية الأخصائية الشاعرة الروائية الإعلامية الناشطة الزميلة العالمة الفنانة'.split(
    ' ',
  ),
);

/** Tells whether a word names a woman's office. Not any word that ends in ة: «وزير الصحة د. فهد». */
export function isFeminineRole(word: string): boolean {
  return roles.has(word.replace(/^[وفبك](?=ال)/u, '').replace(/^لل/u, 'ال'));
}
