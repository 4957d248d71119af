import { expect, it } from 'vitest';
import { periodsBetween } from './periods-between.ts';

it('a time is whole months and the days before and after', () => {
  const { days, months } = periodsBetween('2023-12-30', '2024-03-02');
  expect(days).toEqual(['2023-12-30', '2023-12-31', '2024-03-01', '2024-03-02']);
  expect(months).toEqual(['2024-01', '2024-02']);
});

it('a time that ends before it begins is none', () => {
  expect(periodsBetween('2024-03-02', '2024-03-01')).toEqual({ days: [], months: [] });
});
