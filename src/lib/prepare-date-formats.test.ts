import { describe, expect, it, vi } from 'vitest';
import { prepareDateFormats } from './prepare-date-formats.ts';

describe('preparing printers of dates', () => {
  it('asks for one piece in each task', async () => {
    let task = 0;
    const asked: [name: string, task: number][] = [];
    for (const name of ['Collator', 'NumberFormat', 'DateTimeFormat'] as const)
      vi.spyOn(Intl[name], 'supportedLocalesOf').mockImplementation(() => {
        asked.push([name, task]);
        return [];
      });
    // A timer that was set before another runs before it.
    const count = () => {
      task += 1;
      if (task < 5) setTimeout(count);
    };
    setTimeout(count);
    await prepareDateFormats();
    expect(asked).toEqual([
      ['Collator', 0],
      ['NumberFormat', 1],
      ['DateTimeFormat', 2],
    ]);
  });
});
