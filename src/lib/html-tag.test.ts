import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlTag, scriptJson } from './html-tag.ts';

describe('a tag', () => {
  it('keeps quotation marks and angle brackets inside its attribute', () => {
    expect(htmlTag('meta', { content: '"><script>&' })).toBe(
      '<meta content="&quot;&gt;&lt;script&gt;&amp;">',
    );
  });

  it('leaves out what is undefined or false, and writes what is true as a name', () => {
    expect(htmlTag('link', { href: undefined, disabled: false, crossorigin: true })).toBe(
      '<link crossorigin>',
    );
  });

  it('leaves Arabic as it is', () => {
    expect(escapeHtml('«قناة» السويس')).toBe('«قناة» السويس');
  });
});

describe('JSON inside a script', () => {
  it('is the same data to a parser, and cannot end the script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constantFrom('</script>', '<!--', '\u2028\u2029')), (value) => {
        const json = scriptJson(value);
        expect(json).not.toMatch(/[<\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
