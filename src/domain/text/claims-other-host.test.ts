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
  ])('%s hides that it leads to %s', (text, href) => expect(claimsOtherHost(text, href)).toBe(true));

  it.each([
    ['https://bank.example/login', 'https://www.bank.example/'],
    ['bank.com', 'https://news.bank.com/x'],
    ['news.bank.com', 'http://bank.com/'],
    ['https://مثال.example', 'https://xn--mgbh0fb.example/'],
    ['بيان البنك', 'https://evil.example/'],
    ['Node.js', 'https://nodejs.org/'],
    ['3.5', 'https://a.example/'],
    ['ص.ب', 'https://a.example/'],
    ['https://qari.example/articles/x/', '/articles/x/'],
    ['desk@bank.com', 'mailto:desk@bank.com'],
    ['https://', 'https://a.example/'],
  ])('%s may lead to %s', (text, href) => expect(claimsOtherHost(text, href)).toBe(false));
});
