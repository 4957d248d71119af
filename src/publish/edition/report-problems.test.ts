import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandCodes, expectationCodes } from '#domain/problem.ts';
import arabic from './check-messages.ar.json' with { type: 'json' };
import english from './check-messages.en.json' with { type: 'json' };
import type { FileProblem } from './read-edition.ts';
import { reportProblems } from './report-problems.ts';

const problem = (expected: FileProblem['expected'], changes: Partial<FileProblem> = {}): FileProblem => ({
  severity: 'error',
  file: 'articles/suez-canal.json',
  path: 'headline',
  expected,
  found: '""',
  ...changes,
});

describe('the sentences of the check', () => {
  it.each(expectationCodes)('tell of "%s" in Arabic and in English, with every blank filled', (code) => {
    const [, , inArabic, inEnglish] = reportProblems([
      problem({ code, max: 300, min: 1, options: ['a', 'b'] }, { found: '5' }),
    ]).split('\n');
    expect(inArabic).toMatch(/^ {6}المنتظر: .*[\u0621-\u064A].*؛ الموجود: 5$/u);
    expect(inEnglish).toMatch(/^ {6}expected: [a-z].*; found: 5$/);
    expect(`${inArabic}${inEnglish}`).not.toMatch(/[{}]{2}|undefined/);
  });

  it.each([
    ['Arabic', arabic],
    ['English', english],
  ])('in %s name no code that there is not', (_, messages) => {
    expect(Object.keys(messages.expected).sort()).toEqual([...expectationCodes, ...commandCodes].sort());
  });

  it('hold nothing that a terminal obeys', () => {
    const told = reportProblems([
      problem(
        { code: 'json' },
        { found: 'Unexpected \u001b[2J\u0007\u0000\u202E', file: 'articles/a\u001b[2J.json' },
      ),
    ]);
    expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it('say of what is missing that nothing was found', () => {
    const [, , inArabic, inEnglish] = reportProblems([
      problem({ code: 'required' }, { found: 'undefined' }),
    ]).split('\n');
    expect([inArabic, inEnglish].join('\n')).toMatch(/الموجود: لا شيء\n.*found: nothing$/u);
  });

  it('name no code that nothing in the source gives', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && file !== join('domain', 'problem.ts'),
    );
    const source = files.map((file) => readFileSync(join('src', file), 'utf8')).join('\n');
    // `kind: 'picture'` is a medium, not a code.
    const given = source.replaceAll(/kind(:| ===) 'picture'/g, '');
    expect(expectationCodes.filter((code) => !given.includes(`'${code}'`))).toEqual([]);
  });
});

describe('a report of problems', () => {
  it('fills in the limit', () => {
    const report = reportProblems([problem({ code: 'at-most-characters', max: 300 })]);
    expect(report).toContain('المنتظر: 300 حرفاً على الأكثر؛ الموجود: ""');
    expect(report).toContain('expected: at most 300 characters; found: ""');
  });

  it('lists choices with the comma of each language', () => {
    const report = reportProblems([problem({ code: 'one-of', options: ['"rtl"', '"ltr"'] })]);
    expect(report).toContain('قيمة من هذه: "rtl"، "ltr"');
    expect(report).toContain('one of: "rtl", "ltr"');
  });

  it('names each file once, with all its problems below it', () => {
    const report = reportProblems([
      problem({ code: 'not-blank' }),
      problem({ code: 'known-id' }, { file: 'articles/b.json' }),
      problem({ code: 'text' }, { path: 'kicker' }),
    ]);
    expect(report.match(/^\S.*$/gmu)).toEqual(['articles/suez-canal.json', 'articles/b.json']);
    expect(report.indexOf('kicker')).toBeLessThan(report.indexOf('articles/b.json'));
  });

  it('tells a warning from an error', () => {
    expect(reportProblems([problem({ code: 'text' })])).toContain('✗ headline');
    expect(reportProblems([problem({ code: 'text' }, { severity: 'warning' })])).toContain('! headline');
  });

  it('quotes an editor’s braces as they are', () => {
    expect(reportProblems([problem({ code: 'href' }, { found: '"{{max}} $&"' })])).toContain(
      'found: "{{max}} $&"',
    );
  });

  it('writes a dash for a problem of the whole file', () => {
    expect(reportProblems([problem({ code: 'json' }, { path: '' })])).toContain('✗ -');
  });
});
