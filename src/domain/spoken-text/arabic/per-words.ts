/** What something is measured by, after a slash: «كلم/س», «م³/اليوم», «نسمة/كم²». */
export const perWords: Readonly<Record<string, string>> = {
  ...said('في الساعة', 'س', 'سا', 'ساعة', 'الساعة', 'h'),
  ...said('في الثانية', 'ث', 'ثانية', 'الثانية', 's'),
  ...said('في الدقيقة', 'دقيقة', 'الدقيقة'),
  ...said('في اليوم', 'يوم', 'اليوم'),
  ...said('في الأسبوع', 'أسبوع', 'الأسبوع'),
  ...said('في الشهر', 'شهر', 'الشهر'),
  ...said('في السنة', 'سنة', 'السنة'),
  ...said('في العام', 'عام', 'العام'),
  ...said('في اللتر', 'ل'),
  ...said('في الديسيلتر', 'دل', 'ديسيلتر'),
  ...said('في الكيلومتر المربع', 'كم²', 'كم2', 'كم٢', 'كلم²', 'كلم2', 'كلم٢'),
  ...said('للمتر المربع', 'م²', 'م2', 'م٢', 'متر مربع'),
  ...said('للمتر المكعب', 'م³', 'م3', 'م٣', 'متر مكعب'),
  ...said('للكيلوغرام', 'كغ', 'كلغ', 'كجم', 'كيلوغرام', 'كيلو'),
  ...said('للتر', 'لتر'),
  ...said('للبرميل', 'برميل'),
  ...said('للأونصة', 'أونصة'),
  ...said('للأوقية', 'أوقية'),
  ...said('للطن', 'طن'),
  ...said('للهكتار', 'هكتار'),
  ...said('للغالون', 'غالون'),
  ...said('للفرد', 'فرد'),
  ...said('للشخص', 'شخص'),
};

/** Any of them as a piece of a regular expression. */
export const perPattern = `(?:${Object.keys(perWords).join('|')})(?![\\p{L}\\p{M}\\p{N}²³])`;

function said(words: string, ...written: string[]): Record<string, string> {
  return Object.fromEntries(written.map((unit) => [unit, words]));
}
