import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOtherHost } from './claims-other-host.ts';

describe('the text of a link', () => {
  it.each([
    ['https://bank.example', 'https://evil.example/'],
    ['HTTP://Bank.example/login', 'https://evil.example/'],
    ['www.bank.example', 'https://evil.example/?www.bank.example'],
    ['bank.com', 'https://evil.example/bank.com'],
    ['bank.co/login', 'https://evil.example/'],
    ['زوروا https://bank.example الآن', 'https://evil.example/'],
    ['\u200Ehttps://\u2066bank.example\u2069', 'https://evil.example/'],
    ['https://bank.example', 'https://bank.example.evil.example/'],
    ['https://مثال.example', 'https://evil.example/'],
    ['https://bank.example@evil.example', 'https://other.example/'],
    ['https:/\u2063/bank.com/login', 'https://evil.example/'],
    ['https://bank', 'https://evil.example/'],
    ['ftp://bank.com/', 'https://evil.example/'],
    ['(bank.com)', 'https://evil.example/'],
    ['bank.com.', 'https://evil.example/'],
    ['bank.com\u060C', 'https://evil.example/'],
    ['bank.com:443/login', 'https://evil.example/'],
    ['bank.co.uk', 'https://evil.example/'],
    ['BANK.COM', 'https://evil.example/'],
    ['aljazeera.tv', 'https://evil.example/'],
    ['bank.photography.', 'https://evil.example/'],
    ['bank.photography', 'https://evil.example/'],
    ['evil.example/ب/bank.com', 'https://evil.example/'],
    ['evil.example, bank.com', 'https://evil.example/'],
    ['Node.js/bank.com', 'https://evil.example/'],
    ['xn--mgbh0fb.xn--kgbechtv', 'https://evil.example/'],
    ['ادخل bank.com الآن', 'https://evil.example/'],
    ['bank.com.login الآن', 'https://evil.example/'],
    ['ارجعوا إلى مثال.إختبار/دخول', 'https://evil.example/'],
    ['desk@bank.com', 'https://evil.example/'],
    ['bank\uFF0Ecom', 'https://evil.example/'],
    ['bank\u3002com', 'https://evil.example/'],
    ['bank\uFF61com', 'https://evil.example/'],
    ['\uFF42ank.com', 'https://evil.example/'],
    ['wait...bank.com', 'https://evil.example/'],
    ['192.168.1.1', 'https://evil.example/'],
    ['ادخل 8.8.8.8/login الآن', 'https://evil.example/'],
    ['evil.example/\u0640https://bank.com', 'https://evil.example/'],
    ['evil.example/\u061Fbank.com', 'https://evil.example/'],
    ['evil.example/\u061Bwww.bank.com', 'https://evil.example/'],
    ['evil.example/\u0780bank.com', 'https://evil.example/'],
    ['evil.example/\u07F5bank.com', 'https://evil.example/'],
    ['evil.example/\u{1E900}bank.com', 'https://evil.example/'],
    ['paypal.\u0441om', 'https://evil.example/'],
    ['p\u0430ypal.com', 'https://evil.example/'],
    ['bank.c\u03BFm', 'https://evil.example/'],
    ['bank.com\u0332', 'https://evil.example/'],
    ['bank.com\u0301/login', 'https://evil.example/'],
    ['bank.com\u20E3', 'https://evil.example/'],
  ])('%s hides that it leads to %s', (text, href) => expect(claimsOtherHost(text, href)).toBe(true));

  it.each([
    ['https://bank.example/login', 'https://www.bank.example/'],
    ['bank.com', 'https://news.bank.com/x'],
    ['news.bank.com', 'http://bank.com/'],
    ['https://مثال.example', 'https://xn--mgbh0fb.example/'],
    ['بيان البنك', 'https://evil.example/'],
    ['Node.js', 'https://nodejs.org/'],
    ['\u043F\u043E\u0447\u0442\u0430.\u0440\u0444', 'https://xn--80a1acny.xn--p1ai/'],
    ['https://b\u00FCcher.example', 'https://b\u00FCcher.example/'],
    ['\u0442.\u0435. bank', 'https://a.example/'],
    ['3.5', 'https://a.example/'],
    ['ص.ب', 'https://a.example/'],
    ['https://qari.example/articles/x/', '/articles/x/'],
    ['desk@bank.com', 'mailto:desk@bank.com'],
    ['https://', 'https://a.example/'],
    ['(https://bank.example),', 'https://bank.example/'],
    ['ادخل bank.com:443/login.', 'https://bank.com/'],
    ['wait...bank.com', 'https://bank.com/'],
    ['https://bank.com/pages/index.aspx', 'https://bank.com/'],
    ['bank.com:8080/save?u=https://other.example/x.net', 'https://bank.com/'],
    ['\u200Fبيان bank.com\u200F', 'https://bank.com/'],
    ['الموقع:\u200Ebank.com\u200E.', 'https://bank.com/'],
    ['bank\u3002com', 'https://bank.com/'],
    ['ق.م', 'https://a.example/'],
    ['د.محمد علي', 'https://a.example/'],
    ['report.pdf', 'https://a.example/'],
    ['Node.js/Express', 'https://a.example/'],
    ['و\u200FNode.js', 'https://a.example/'],
    ['COVID-19.', 'https://a.example/'],
    ['the U.S. and the U.K.', 'https://a.example/'],
    ['St.Petersburg', 'https://a.example/'],
    ['Ahmed, M.Sc.', 'https://a.example/'],
    ['2024/\u200F01/\u200F3.5', 'https://a.example/'],
    ['192.168/16', 'https://a.example/'],
    ['192.168.1.1', 'http://192.168.1.1:8080/'],
    ['Chrome 131.0.6778.85', 'https://a.example/'],
    ['النسخة 10.15.7.1 من النظام', 'https://a.example/'],
    ['desk@bank.com', 'mailto:press@other.example'],
  ])('%s may lead to %s', (text, href) => expect(claimsOtherHost(text, href)).toBe(false));

  const unseen =
    '\u00AD\u034F\u061C\u115F\u1160\u180B\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2063\u206A\u3164\uFE0F\uFEFF\uFFA0\uFFF9\u{E0041}\u{E0100}';

  it('hides no host by what is not seen, wherever it stands', () => {
    const unseenText = fc.string({ unit: fc.constantFrom(...unseen), maxLength: 3 });
    const parts = fc.tuple(
      fc.constantFrom('bank.com', 'https://bank.com/x', '(www.bank.tv)'),
      fc.array(unseenText),
    );
    fc.assert(
      fc.property(parts, ([host, between]) => {
        const text = [...host].map((letter, at) => letter + (between[at] ?? '')).join('');
        expect(claimsOtherHost(text, 'https://evil.example/')).toBe(true);
      }),
    );
  });

  it.each([
    ['com\u200F.\u200Fbank', 'https://com.bank/'],
    ['com\u061C.\u061Cbank', 'https://evil.example/'],
    ['nk.com\u200Fba', 'https://nk.com/'],
    ['k.com/login\u200Fban', 'https://k.com/'],
    ['\u2067com\u2069.\u2067bank\u2069', 'https://com.bank/'],
  ])('%j shows its parts in another order', (text, href) => expect(claimsOtherHost(text, href)).toBe(true));

  it('is read in a moment, however long', () => {
    const long = ['a', 'a.', '.', 'a\u200F', '/'].map((part) => `a\u200F${part.repeat(100_000)}a`);
    expect(long.filter((text) => claimsOtherHost(text, 'https://evil.example/'))).toEqual([]);
  });
});
