import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultDisplaySettings,
  largestTypeStep,
  parseDisplaySettings,
  smallestTypeStep,
  themes,
} from './display-settings.ts';

describe('settings that were kept', () => {
  it('come back as they were', () => {
    const kept = { theme: 'dark', typeStep: 3, language: 'en' } as const;
    expect(parseDisplaySettings(JSON.stringify(kept))).toEqual(kept);
  });

  it.each([null, '', '{', 'null', '5', '[]', '"dark"', 'undefined'])(
    'that are %j give the defaults',
    (stored) => {
      expect(parseDisplaySettings(stored)).toEqual(defaultDisplaySettings);
    },
  );

  it.each([
    [
      { theme: 'sepia', typeStep: 2 },
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
        const { theme, typeStep } = parseDisplaySettings(stored);
        return themes.includes(theme) && typeStep >= smallestTypeStep && typeStep <= largestTypeStep;
      }),
    );
  });
});
