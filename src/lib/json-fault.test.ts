import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

describe('a mistake in JSON', () => {
  it.each([
    ['{"a": 1,\n "b": ,}', { line: 2, column: 7, found: ',}' }],
    ['{"a": 1', { line: 1, column: 8, found: '' }],
    ['', { line: 1, column: 1, found: '' }],
    ['[1, 2,]', { line: 1, column: 7, found: ']' }],
    ['{"a": "خبر\n"}', { line: 1, column: 11, found: '' }],
    ["{'a': 1}", { line: 1, column: 2, found: "'a': 1}" }],
    ['{"a": 1} {"b": 2}', { line: 1, column: 10, found: '{"b": 2}' }],
    ['{"a" 1}', { line: 1, column: 6, found: '1}' }],
    ['{"a": "\\x"}', { line: 1, column: 8, found: '\\x"}' }],
    ['[1 2]', { line: 1, column: 4, found: '2]' }],
    ['[01]', { line: 1, column: 3, found: '1]' }],
    ['PK\u0003\u0004', { line: 1, column: 1, found: 'PK\u0003\u0004' }],
  ])('is found: %s', (text, fault) => expect(jsonFault(text)).toEqual(fault));

  it('is found in exactly the texts that JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-0.5e3',
      'true',
      ' ',
      '\n',
      '\\',
      '"\\u00e9"',
      'x',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1))),
    );
    const isRefused = (written: string) => {
      try {
        JSON.parse(written);
        return false;
      } catch {
        return true;
      }
    };
    fc.assert(
      fc.property(text, (written) => {
        expect(jsonFault(written) !== null).toBe(isRefused(written));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is found however deep and long the text is', () => {
    expect(jsonFault('['.repeat(200_000))).toMatchObject({ column: 200_001, found: '' });
    expect(jsonFault(`{"a": "${'كلمة \\" '.repeat(200_000)}`)).toMatchObject({ found: '' });
  });
});
