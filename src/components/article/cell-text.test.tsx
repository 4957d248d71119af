// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TextStyle } from '#domain/text/in-text-style.ts';
import { openPage } from '#fixtures/open-page.tsx';
import { CellText } from './cell-text.tsx';
import { TextStyleContext } from './text-style-context.ts';

const cell = (text: string, digits?: TextStyle['digits']) =>
  openPage(
    <TextStyleContext value={{ tashkeel: true, digits }}>
      <CellText runs={[{ text }]} />
    </TextStyleContext>,
  ).container;

describe('a number in a cell of a table', () => {
  it.each(['-5%', '+2.5', '\u22121,200', '-$3', '- 5 %', '+966 11 234', '-\u06F5\u066A'])(
    '%s has its sign before it, whatever the direction of the page',
    (text) => {
      expect(cell(text).querySelector('bdi')).toMatchObject({ dir: 'ltr', textContent: text });
    },
  );

  it.each(['5%', '2\u20131', '\u2013', '-', '', '- نعم', '-5 نقاط', '(5)'])(
    '%j has no sign, or words beside it, and follows the page',
    (text) => {
      expect(cell(text).querySelector('bdi')).toBeNull();
    },
  );

  it('in Arabic digits has its sign on the right, as they are written', () => {
    expect(cell('-\u0665\u066A').querySelector('bdi')).toBeNull();
    expect(cell('-5%', 'arab').querySelector('bdi')).toBeNull();
    expect(cell('-\u0665%', 'latn').querySelector('bdi')?.dir).toBe('ltr');
  });
});
