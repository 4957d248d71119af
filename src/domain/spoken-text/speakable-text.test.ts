import { describe, expect, it } from 'vitest';
import { speakableText } from './speakable-text.ts';

const said = (text: string, lang = 'ar') => speakableText(text, lang).text;

describe('text made speakable', () => {
  it.each([
    ['ارتفعت 50٪ اليوم', 'ارتفعت 50 بالمئة اليوم'],
    ['ارتفعت 3.5 % اليوم', 'ارتفعت 3 فاصلة 5 بالمئة اليوم'],
    ['ارتفعت %50 اليوم', 'ارتفعت 50 بالمئة اليوم'],
    ['بين 5% و7%', 'بين 5 بالمئة و7 بالمئة'],
  ])('says the per cent sign: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });

  it.each([
    ['في 2024/05/01 وصل', 'في 1 مايو 2024 وصل'],
    ['في 2024-05-01 وصل', 'في 1 مايو 2024 وصل'],
    ['في 01/05/2024 وصل', 'في 1 مايو 2024 وصل'],
    ['في ٢٠٢٤/٠٥/٠١ وصل', 'في 1 مايو 2024 وصل'],
    ['في 18-10-1436 هـ وصل', 'في 18 شوال 1436 للهجرة وصل'],
    ['في 18-10-1436 وصل', 'في 18 شوال 1436 للهجرة وصل'],
    ['عام 1446 هـ وصل', 'عام 1446 للهجرة وصل'],
  ])('says a date in words: %s', (shown, spoken) => {
    expect(said(shown)).toBe(spoken);
  });

  it.each(['2024/13/01', '30/02/2024', '1-2-2024-3', '555/12/2024', '31-12-1399-5', '18-13-1436'])(
    'leaves figures that are no date alone: %s',
    (figures) => {
      expect(said(`رقم ${figures} هنا`)).toBe(`رقم ${figures} هنا`);
    },
  );

  it('says dates in the language of the article, and only those that nobody can misread', () => {
    expect(said('on 2024/05/01 and 05/01/2024, 50%', 'en-GB')).toBe('on 1 May 2024 and 05/01/2024, 50%');
    expect(said('في 2024/05/01', 'ar-LB')).toBe('في 1 أيار 2024');
  });

  it.each([
    ['fa', 'در ۱۴۰۳/۰۵/۰۲ آمد', 'در 2 مرداد 1403 آمد'],
    ['fa-IR', 'در 1403/7/1 آمد', 'در 1 مهر 1403 آمد'],
    ['fa', 'در ۱۴۰۳/۰۷/۳۱ آمد', 'در ۱۴۰۳/۰۷/۳۱ آمد'],
    ['fa', 'در ۱۴۰۳/۱۳/۰۱ آمد', 'در ۱۴۰۳/۱۳/۰۱ آمد'],
    ['fa', 'رشد ۵۰٪ و %۵۰', 'رشد ۵۰ درصد و ۵۰ درصد'],
    ['ur', '01/05/2024 کو 50% اضافہ', '1 مئی، 2024 کو 50 فیصد اضافہ'],
    ['fr', 'le 01/05/2024, 50 %', 'le 1 mai 2024, 50 %'],
    ['en', '05/01/2024, 50%', '05/01/2024, 50%'],
  ])('says dates and the per cent sign in the language of the article (%s): %s', (lang, shown, spoken) => {
    expect(said(shown, lang)).toBe(spoken);
  });

  it('says only the host of an address', () => {
    expect(said('زوروا https://www.bbc.com/arabic/a-1?x=1#y، ثم عودوا')).toBe('زوروا bbc.com، ثم عودوا');
    expect(said('على www.example.org.')).toBe('على example.org.');
  });

  it('drops tatweel, direction marks and soft hyphens', () => {
    expect(said('محمـــد\u200F وصـل\u2067إلى\u2069 هنا\u00AD')).toBe('محمد وصلإلى هنا');
  });

  it('puts shadda before its vowel', () => {
    expect(said('مُحَم\u064E\u0651د')).toBe('مُحَم\u0651\u064Eد');
    expect(said('مُحَم\u0651\u064Eد')).toBe('مُحَم\u0651\u064Eد');
  });

  it('opens ligatures and presentation forms', () => {
    expect(said('ﻻ ﷺ')).toBe('لا صلى الله عليه وسلم');
  });

  it('holds no sign that would stop an Edge voice', () => {
    expect(said('AT&T <b> ﹤')).not.toMatch(/[<>&]/);
  });

  it('says the two names of a month without the slash', () => {
    expect(said('23 يوليو/ تموز')).toBe('23 يوليو تموز');
  });

  it('says a hashtag as words', () => {
    expect(said('وسم #كأس_العالم')).toBe('وسم  كأس العالم');
  });
});
