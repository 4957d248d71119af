import { expect, it } from 'vitest';
import { safeDecode } from './safe-decode.ts';

it('takes the percent-encoding off, and leaves a broken one as it came', () => {
  expect(safeDecode('%D9%82%D9%87%D9%88%D8%A9')).toBe('قهوة');
  expect(safeDecode('%E0%A4%A')).toBe('%E0%A4%A');
});
