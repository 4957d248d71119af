// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Run } from '#domain/article/run.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { Runs } from './runs.tsx';

const draw = (...runs: Run[]) => openPage(<Runs runs={runs} />).container;

describe('a run of text', () => {
  it('in another language is isolated, with its language and direction', () => {
    const run = draw({ text: 'قال مراسل ' }, { text: 'Reuters', lang: 'en' }, { text: '.' }).querySelector(
      'bdi',
    );
    expect([run?.textContent, run?.lang, run?.dir]).toEqual(['Reuters', 'en', 'ltr']);
  });

  it('in another language keeps the direction that the editor set', () => {
    expect(draw({ text: 'C++', lang: 'en', dir: 'rtl' }).querySelector('bdi')?.dir).toBe('rtl');
  });

  it('with a direction only is isolated too', () => {
    expect(draw({ text: '18-10-1436', dir: 'ltr' }).querySelector('bdi')?.dir).toBe('ltr');
  });

  it('of the article’s own language has no element around it', () => {
    expect(draw({ text: 'نص المقال' }).querySelector('bdi')).toBeNull();
  });

  it.each([
    ['strong', 'strong'],
    ['emphasis', 'em'],
    ['subscript', 'sub'],
    ['superscript', 'sup'],
  ] as const)('with the mark %s is <%s>', (mark, element) => {
    expect(draw({ text: 'كلمة', marks: [mark] }).querySelector(element)?.textContent).toBe('كلمة');
  });

  it('can have several marks', () => {
    expect(draw({ text: 'كلمة', marks: ['strong', 'emphasis'] }).querySelector('em > strong')).not.toBeNull();
  });

  it('that holds HTML shows it as text', () => {
    const page = draw({ text: '<img src=x onerror=alert(1)>' });
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a link in the text', () => {
  it.each([
    'https://www.reuters.com/',
    'mailto:desk@qari.example',
    'tel:+96612345678',
    '#p3',
    '/articles/coffee-prices/',
  ])('to %s can be followed', (href) => {
    draw({ text: 'رابط', href });
    expect(screen.getByRole('link', { name: 'رابط' }).getAttribute('href')).toBe(href);
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.example', 'relative'])(
    'to %j is text, should it slip through',
    (href) => {
      const page = draw({ text: 'رابط', href, marks: ['strong'] });
      expect(screen.queryByRole('link')).toBeNull();
      expect(page.querySelector('strong')?.textContent).toBe('رابط');
    },
  );

  it('in another language is isolated around the link', () => {
    draw({ text: 'Reuters', lang: 'en', href: 'https://www.reuters.com/' });
    expect(screen.getByRole('link').parentElement?.localName).toBe('bdi');
  });
});
