import { describe, expect, it } from 'vitest';
import { speakableText } from '#domain/spoken-text/speakable-text.ts';

const said = (text: string) => speakableText(text, 'ar').text;

describe('fractions', () => {
  it.each([
    ['أضف ٣/٤ كوب من السكر', 'أضف ثلاثة أرباع كوب من السكر'],
    ['بطول 1/2 متر', 'بطول نصف متر'],
    ['يبعد 1/2 كم', 'يبعد نصف كيلومتر'],
    ['½ كغ من اللحم', 'نصف كيلوغرام من اللحم'],
    ['⅜ كوب', 'ثلاثة أثمان كوب'],
    ['تراجع ½%', 'تراجع نصف بالمئة'],
    ['2/3 السكان نازحون', 'ثلثا السكان نازحون'],
    ['وافق 2/3 الأعضاء', 'وافق ثلثا الأعضاء'],
    ['أقر بأغلبية 2/3 الأعضاء', 'أقر بأغلبية ثلثي الأعضاء'],
    ['أقر بأغلبية 2/3', 'أقر بأغلبية الثلثين'],
    ['نحو 3/4 من السكان', 'نحو ثلاثة أرباع من السكان'],
    ['1/4 نهائي الكأس', 'ربع نهائي الكأس'],
    ['1 1/2 كوب من الدقيق', 'كوب ونصف من الدقيق'],
    ['أضف 2 1/2 ملعقة صغيرة', 'أضف ملعقتين صغيرتين ونصف'],
    ['3½ كوب', '3 أكواب ونصف'],
    ['نحو 1½ مليون دولار', 'نحو مليون ونصف المليون دولار'],
  ])('are said in words where something is measured by them: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });

  it.each([
    'يعمل 24/7',
    '7/24',
    'في 3/4 المقبل',
    'فاز 2/1',
    'المادة 3/4',
    'القرار 1/2',
    '2/4 كوب',
    '5/3 كوب',
    'الأرقام 1/2/3/4',
  ])('are no dates, scores and paragraphs: %s', (text) => {
    expect(said(text)).toBe(text);
  });
});

it('the third of April and of 2026 is a date', () => {
  expect(said('في 3/4/2026')).toBe('في 3 أبريل 2026');
  expect(said('الجمعة 3/4')).toBe('الجمعة 3 أبريل');
});

it('no «or» stands between two figures of Arabic', () => {
  expect(said('المادة ٣/٤')).toBe('المادة ٣/٤');
});
