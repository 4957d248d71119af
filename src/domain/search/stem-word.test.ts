import { describe, expect, it } from 'vitest';
import { wordsOf } from './words-of.ts';

const formsOf = (text: string) => wordsOf(text).map(({ form }) => form);
const stemsOf = (text: string) => wordsOf(text).map(({ stem }) => stem);

describe('two spellings of a word are one', () => {
  it.each([
    ['الأخطبوط', 'الاخطبوط', 'hamza on alef'],
    ['إسطرلاب', 'اسطرلاب', 'hamza below alef'],
    ['آيسلندا', 'ايسلندا', 'madda'],
    ['ٱلكتاب', 'الكتاب', 'wasla'],
    ['فؤوس', 'فئوس', 'the seat of a hamza'],
    ['رءوس', 'رؤوس', 'a hamza without a seat'],
    ['مسؤول', 'مسوول', 'hamza on waw left out'],
    ['رئيس', 'رييس', 'hamza on ya left out'],
    ['شيء', 'شئ', 'the last hamza'],
    ['السماء', 'السما', 'the last hamza left out'],
    ['ماء', 'الماء', 'the last hamza of a short word'],
    ['زرافة', 'زرافه', 'ta marbuta'],
    ['أفعى', 'افعي', 'alef maqsura'],
    ['القُنْدُس', 'القندس', 'tashkeel'],
    ['رحمٰن', 'رحمن', 'dagger alef'],
    ['نيـــزك', 'نيزك', 'tatweel'],
    ['ﺍﻟﺒﻄﺮﻳﻖ', 'البطريق', 'presentation forms'],
    ['ﷲ', 'الله', 'a ligature'],
    ['ﻻعب', 'لاعب', 'lam-alef'],
    ['الکنغر', 'الكنغر', 'Persian kaf'],
    ['یوم', 'يوم', 'Persian ya'],
    ['ڤيروس', 'فيروس', 'a foreign letter'],
    ['\u200Fالفسيفساء\u200F', 'الفسيفساء', 'direction marks'],
    ['كت\u00ADاب', 'كتاب', 'a soft hyphen'],
    ['٧٤٨٣١', '74831', 'Arabic digits'],
    ['۹۴', '94', 'Persian digits'],
    ['74,831', '٧٤٨٣١', 'separated thousands'],
    ['SpaceX', 'spacex', 'capitals'],
    ['Café', 'cafe', 'accents'],
    ['G\u0640P\u0640S', 'gps', 'stretched Latin'],
    ['عبدالجبار', 'عبد الجبار', 'a name in one word or two'],
  ])('%s is %s: %s', (one, other) => {
    expect(formsOf(one)).toEqual(formsOf(other));
  });
});

describe('what is attached to a word', () => {
  it.each([
    ['الخفاش', 'خفاش'],
    ['والطاووس', 'طاووس'],
    ['فالكركدن', 'كركدن'],
    ['بالمنجنيق', 'منجنيق'],
    ['وبالمنجنيق', 'منجنيق'],
    ['كالبوصلة', 'بوصله'],
    ['للفقمة', 'فقمه'],
    ['وللفقمة', 'فقمه'],
    ['وسلحفاة', 'سلحفاه'],
    ['الوزارة', 'زاره'],
    ['وزارة', 'زاره'],
    ['الألبوم', 'بوم'],
    ['ألبوم', 'بوم'],
    ['ألم', 'الم'],
    ['وقت', 'وقت'],
    ['Alphabet', 'alphabet'],
  ])('before «%s» leaves «%s»', (word, form) => {
    expect(formsOf(word)).toEqual([form]);
  });

  it.each([
    ['مجهرها', 'مجهر'],
    ['خندقهم', 'خندق'],
    ['اليعسوبات', 'يعسوب'],
    ['يعسوبة', 'يعسوب'],
    ['النحالين', 'نحال'],
    ['الغطاسون', 'غطاس'],
    ['منطادان', 'منطاد'],
    ['بركانية', 'برك'],
    ['بركاني', 'برك'],
    ['تدحرجت', 'تدحرج'],
    ['حلزونات', 'حلز'],
    ['حلزون', 'حلز'],
    ['كيلومتراً', 'كيلومتر'],
    ['بيت', 'بيت'],
    ['news', 'news'],
  ])('behind «%s» leaves «%s»', (word, stem) => {
    expect(stemsOf(word)).toEqual([stem]);
  });
});

describe('the words of a text', () => {
  const shown = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

  it('are found where they stand, whatever is folded away in them', () => {
    expect(shown('«الحَلَزُون» \u200Fنيـــزك\u200F، ﻻعب!')).toEqual(['الحَلَزُون', 'نيـــزك', 'ﻻعب']);
    expect(shown('بيع ٧٤٬٨٣١ تذكرة')).toEqual(['بيع', '٧٤٬٨٣١', 'تذكرة']);
  });

  it('begin anew where Arabic begins or ends', () => {
    expect(shown('لـWireshark وكوفيد19 وFIFA16')).toEqual(['ل', 'Wireshark', 'وكوفيد', '19', 'و', 'FIFA16']);
  });

  it('are none in signs and pictures', () => {
    expect(shown('🌧️ — … \uD800 \u0640 ؟')).toEqual([]);
  });
});
