import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySettings } from '../../../tests/fixtures/any-settings.ts';
import {
  chosenOf,
  defaultDisplaySettings,
  displayChoices,
  largestTypeStep,
  parseDisplaySettings,
  smallestTypeStep,
} from './display-settings.ts';

describe('settings that were kept', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseDisplaySettings(JSON.stringify(chosenOf(settings)))).toEqual(settings);
      }),
    );
  });

  it.each([null, '', '{', 'null', '5', '[]', '"dark"', 'undefined'])(
    'that are %j give the defaults',
    (stored) => {
      expect(parseDisplaySettings(stored)).toEqual(defaultDisplaySettings);
    },
  );

  it.each([
    [
      { theme: 'mauve', typeStep: 2 },
      { theme: 'auto', typeStep: 2 },
    ],
    [
      { theme: 'light', typeStep: '2' },
      { theme: 'light', typeStep: 0 },
    ],
    [
      { theme: 'light', typeStep: 1.5 },
      { theme: 'light', typeStep: 0 },
    ],
    [
      { theme: 'light', tashkeel: 'false', pictures: 0, hijri: true },
      { theme: 'light', tashkeel: true, pictures: true, hijri: 'edition' },
    ],
    [
      { theme: 'light', language: 'de' },
      { theme: 'light', language: null },
    ],
    [
      { theme: 'light', language: 'constructor' },
      { theme: 'light', language: null },
    ],
  ])('and are broken in one field (%j) keep the others', (stored, expected) => {
    expect(parseDisplaySettings(JSON.stringify(stored))).toMatchObject(expected);
  });

  it.each([
    [99, largestTypeStep],
    [-99, smallestTypeStep],
  ])('with type size %i stay between the ends', (typeStep, expected) => {
    expect(parseDisplaySettings(JSON.stringify({ typeStep })).typeStep).toBe(expected);
  });

  it('are always settings, whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const settings = parseDisplaySettings(stored);
        return Object.entries<readonly unknown[]>(displayChoices).every(([name, choices]) =>
          choices.includes(settings[name as keyof typeof settings]),
        );
      }),
    );
  });

  it('are kept only where the reader decided something', () => {
    expect(chosenOf(defaultDisplaySettings)).toEqual({});
    expect(chosenOf({ ...defaultDisplaySettings, tashkeel: false, typeStep: 2 })).toEqual({
      tashkeel: false,
      typeStep: 2,
    });
  });
});
