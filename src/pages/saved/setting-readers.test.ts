import { describe, expect, it } from 'vitest';
import { settingReaders } from './setting-readers.ts';

const read = (key: keyof typeof settingReaders, setting: unknown) =>
  settingReaders[key](typeof setting === 'string' ? setting : JSON.stringify(setting));

describe('a setting in a file from elsewhere', () => {
  it.each([
    ['qari.display', { typeStep: 2, theme: 'dark' }],
    ['qari.display', {}],
    ['qari.listening', { rate: 1.25, voices: { ar: 'Maged' }, prefersRecording: false }],
    ['qari.history', { isKept: false, isMarked: true }],
    ['qari.history', { isKept: true, isMarked: true }],
    ['qari.shortcuts', 'off'],
  ] as const)('%s comes in as the paper writes it: %j', (key, setting) => {
    expect(read(key, setting)).toBe(typeof setting === 'string' ? setting : JSON.stringify(setting));
  });

  it('comes in without what cannot be chosen here', () => {
    expect(read('qari.display', { theme: 'pink', typeStep: 99, face: 'sans', onload: 'x' })).toBe(
      '{"typeStep":5,"face":"sans"}',
    );
    expect(read('qari.listening', { rate: 99, voices: { ar: 5, fr: 'Anne' } })).toBe(
      '{"rate":1,"voices":{"fr":"Anne"},"prefersRecording":true}',
    );
  });

  it.each([
    ['qari.display', 'dark'],
    ['qari.display', { theme: 'pink' }],
    ['qari.display', [1]],
    ['qari.listening', '{"rate":'],
    ['qari.listening', { rate: 99 }],
    ['qari.history', { isKept: 'no' }],
    ['qari.shortcuts', 'maybe'],
    ['qari.shortcuts', ''],
  ] as const)('%s that is only %j changes nothing', (key, setting) => {
    expect(read(key, setting)).toBeNull();
  });
});
