import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetUnused } from './forget-unused.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-unused-'));
  for (const [age, name] of ['new.jpg', 'middle.jpg', 'old.jpg', 'shown.jpg'].entries()) {
    writeFileSync(join(folder, name), name);
    const date = new Date(Date.UTC(2024, 0, 10 - age));
    utimesSync(join(folder, name), date, date);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const shown = new Set(['shown.jpg']);

it('images that nothing shows are kept while they are few', () => {
  forgetUnused(folder, shown, 3);
  expect(readdirSync(folder)).toHaveLength(4);
});

it('of many the oldest go, and never one that is shown', () => {
  forgetUnused(folder, shown, 2);
  expect(readdirSync(folder).sort()).toEqual(['middle.jpg', 'new.jpg', 'shown.jpg']);
  forgetUnused(folder, shown, 0);
  expect(readdirSync(folder)).toEqual(['shown.jpg']);
});
