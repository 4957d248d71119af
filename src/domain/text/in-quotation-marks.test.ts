import { expect, it } from 'vitest';
import { inQuotationMarks } from './in-quotation-marks.ts';

it.each([
  ['ar', '«س»'],
  ['ar-EG', '«س»'],
  ['fa', '«س»'],
  ['ur', '«س»'],
  ['fr', '«\u00A0س\u00A0»'],
  ['en', '“س”'],
])('in %s a text stands as %s', (language, quoted) => {
  expect(inQuotationMarks('س', language)).toBe(quoted);
});
