import type { CountedNoun } from './counted-noun.ts';

const regular = (noun: string, adjective?: string): CountedNoun => ({
  noun,
  plural: noun.endsWith('ة') ? `${noun.slice(0, -1)}ات` : `${noun}ات`,
  ...(adjective && { adjective }),
});
const invariable = (noun: string): CountedNoun => ({ noun, plural: noun, invariable: true });
const irregular = (noun: string, plural: string, adjective?: string): CountedNoun => ({
  noun,
  plural,
  ...(adjective && { adjective }),
});

export const minute = irregular('دقيقة', 'دقائق');
export const second = irregular('ثانية', 'ثوانٍ');
const degree = regular('درجة');
const degreeCelsius = regular('درجة', 'مئوي');

/** Units by the abbreviations that stand for them after a number. Never «م» alone: metre, evening and Gregorian year. */
export const units: Readonly<Record<string, CountedNoun>> = {
  ...named(regular('كيلومتر'), 'كم', 'كلم', 'km'),
  ...named(regular('كيلومتر', 'مربع'), ...squared('كم', 'كلم', 'km')),
  ...named(regular('كيلومتر', 'مكعب'), ...cubed('كم', 'كلم', 'km')),
  ...named(irregular('متر', 'أمتار', 'مربع'), ...squared('م', 'm')),
  ...named(irregular('متر', 'أمتار', 'مكعب'), ...cubed('م', 'm')),
  ...named(regular('سنتيمتر', 'مربع'), ...squared('سم', 'cm')),
  ...named(regular('سنتيمتر', 'مكعب'), ...cubed('سم', 'cm')),
  ...named(regular('سنتيمتر'), 'سم', 'cm'),
  ...named(regular('مليمتر'), 'ملم', 'مم', 'mm'),
  ...named(regular('كيلوغرام'), 'كغ', 'كلغ', 'كجم', 'كغم', 'kg'),
  ...named(regular('غرام'), 'غ', 'غم', 'جم'),
  ...named(regular('مليغرام'), 'ملغ', 'ملغم', 'مغ', 'مجم', 'mg'),
  ...named(regular('مليلتر'), 'مل', 'ml'),
  ...named(invariable('كيلوبايت'), 'KB'),
  ...named(invariable('ميغابايت'), 'MB'),
  ...named(invariable('غيغابايت'), 'GB'),
  ...named(invariable('تيرابايت'), 'TB'),
  ...named(invariable('ميغاهرتز'), 'MHz'),
  ...named(invariable('غيغاهرتز'), 'GHz'),
  ...named(invariable('كيلوواط'), 'kW'),
  ...named(invariable('ميغاواط'), 'MW'),
  ...named(invariable('غيغاواط'), 'GW'),
  ...named({ ...invariable('كيلوواط'), complement: 'ساعة' }, 'kWh'),
  ...named(degreeCelsius, '°م', '°C', '℃'),
  ...named({ ...degree, complement: 'فهرنهايت' }, '°ف', '°F', '℉'),
  ...named(degree, '°'),
};

/** Currencies by sign or code, before or after the number, and by the abbreviations of Arab central banks, after it. */
export const currencies: Readonly<Record<string, CountedNoun>> = {
  ...named(regular('دولار'), '$', 'US$', 'USD'),
  ...named(invariable('يورو'), '€', 'EUR'),
  ...named(regular('جنيه', 'إسترليني'), '£', 'GBP'),
  ...named(irregular('شيكل', 'شواكل'), '₪', 'ILS'),
  ...named(regular('ليرة', 'تركي'), '₺', 'TRY'),
  ...named(irregular('روبل', 'روبلات'), '₽'),
  ...named(regular('روبية'), '₹'),
  ...named(regular('جنيه', 'مصري'), 'ج.م', 'EGP'),
  ...named(regular('جنيه', 'سوداني'), 'ج.س'),
  ...named(regular('ريال', 'سعودي'), 'ر.س', 'SAR'),
  ...named(regular('ريال', 'قطري'), 'ر.ق', 'QAR'),
  ...named(regular('ريال', 'عماني'), 'ر.ع', 'OMR'),
  ...named(regular('ريال', 'يمني'), 'ر.ي'),
  ...named(regular('ليرة', 'سوري'), 'ل.س'),
  ...named(regular('ليرة', 'لبناني'), 'ل.ل'),
  ...named(irregular('درهم', 'دراهم', 'إماراتي'), 'د.إ', 'AED'),
  ...named(irregular('درهم', 'دراهم', 'مغربي'), 'د.م'),
  ...named(irregular('دينار', 'دنانير', 'أردني'), 'د.أ', 'JOD'),
  ...named(irregular('دينار', 'دنانير', 'بحريني'), 'د.ب', 'BHD'),
  ...named(irregular('دينار', 'دنانير', 'تونسي'), 'د.ت'),
  ...named(irregular('دينار', 'دنانير', 'جزائري'), 'د.ج'),
  ...named(irregular('دينار', 'دنانير', 'عراقي'), 'د.ع'),
  ...named(irregular('دينار', 'دنانير', 'كويتي'), 'د.ك', 'KWD'),
  ...named(irregular('دينار', 'دنانير', 'ليبي'), 'د.ل'),
};

/** «م» before «/ث» is a metre beyond doubt. */
export const metre = irregular('متر', 'أمتار');

function squared(...lengths: string[]): string[] {
  return lengths.flatMap((length) => [`${length}²`, `${length}2`, `${length}٢`, `${length} مربع`]);
}

function cubed(...lengths: string[]): string[] {
  return lengths.flatMap((length) => [`${length}³`, `${length}3`, `${length}٣`, `${length} مكعب`]);
}

function named(noun: CountedNoun, ...abbreviations: string[]): Record<string, CountedNoun> {
  return Object.fromEntries(abbreviations.map((abbreviation) => [abbreviation, noun]));
}
