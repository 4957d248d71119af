import { expect, it } from 'vitest';
import { parseListeningChoices } from './listening-choices.ts';

it.each([
  null,
  '',
  '{',
  '[]',
  '7',
  '{"rate":9,"voices":[]}',
  '{"rate":"1.5","voices":{"ar":4},"parts":["end"],"prefersRecording":1}',
])('falls back on the usual when what was kept is %s', (kept) => {
  expect(parseListeningChoices(kept)).toEqual({
    rate: 1,
    voices: {},
    prefersRecording: true,
  });
});

it('reads what was kept', () => {
  const choices = { rate: 1.5, voices: { ar: 'Majed|ar-001' }, prefersRecording: false, parts: ['abstract'] };
  expect(parseListeningChoices(JSON.stringify(choices))).toEqual(choices);
});
