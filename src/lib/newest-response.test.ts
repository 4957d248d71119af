import { describe, expect, it } from 'vitest';
import { newestResponse } from './newest-response.ts';

const of = (date?: string) => new Response('', { headers: date ? { date } : {} });
const older = of('Mon, 23 Nov 2026 10:00:00 GMT');
const newer = of('Tue, 24 Nov 2026 09:00:00 GMT');

describe('the newest of several answers', () => {
  it('is the one that its server dated last, whatever their order', () => {
    expect(newestResponse([older, newer])).toBe(newer);
    expect(newestResponse([newer, older])).toBe(newer);
  });

  it('is rather one with a date', () => {
    expect(newestResponse([of(), older, of('soon')])).toBe(older);
  });

  it('is the one there is, dated or not', () => {
    const undated = of();
    expect(newestResponse([undefined, undated, null])).toBe(undated);
    expect(newestResponse([undefined, null])).toBeUndefined();
  });
});
