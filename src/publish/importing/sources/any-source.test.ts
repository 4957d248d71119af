import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeContentIn } from '#fixtures/hostile/active-content.ts';
import { anyJson, nastyText, placesIn } from '#fixtures/hostile/any-value.ts';
import { importBytes } from '#fixtures/hostile/import-bytes.ts';
import { sourcesSaying } from '#fixtures/hostile/sources-saying.ts';

const sources = Object.values(sourcesSaying({ line: 'كلمة', html: 'نص <b>غليظ</b>' }));
const jsonSources = sources.filter((text) => /^[[{]/.test(text)).map((text) => text.split('\n')[0] ?? '');
const runs = { numRuns: 150 };

/** What comes of it is inert, what is refused is refused for a reason that is known, and no prototype has changed. */
async function expectHarmless(bytes: Uint8Array | string, contentType = ''): Promise<void> {
  const { articles, refused } = await importBytes(bytes, contentType);
  expect(refused).not.toContain('system');
  expect(articles.flatMap((article) => activeContentIn(article))).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
}

describe('a source of any format', () => {
  it('of which one value is any other is harmless', async () => {
    const place = fc.constantFrom(...jsonSources.flatMap((text) => placesIn(JSON.parse(text))));
    await fc.assert(
      fc.asyncProperty(place, anyJson, (put, other) => expectHarmless(put(other))),
      { numRuns: 400 },
    );
  });

  it('with anything in the midst of it is harmless', async () => {
    const names = fc.constantFrom(
      'constructor',
      'hasownproperty',
      'p',
      'table',
      'select',
      'template',
      'svg',
      'title',
    );
    const piece = fc.oneof(
      nastyText,
      fc.string({ unit: 'binary', maxLength: 30 }),
      names.map((name) => `<${name}>`),
      names.map((name) => `</${name}>`),
      fc.constantFrom('<![CDATA[', ']]>', '<!--', '-->', '<?x', '&#x202E;', '&#0;', '&bogus;', '"', '{', ']'),
    );
    const text = fc.constantFrom(...sources);
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(piece, { maxLength: 4 }),
        (whole, at, pieces) => {
          const middle = Math.floor(whole.length * at);
          return expectHarmless(whole.slice(0, middle) + pieces.join('') + whole.slice(middle));
        },
      ),
      runs,
    );
  });

  it('that is cut off anywhere, of which bytes were lost, or in another charset than it says, is harmless', async () => {
    const bytes = fc.constantFrom(...sources.map((text) => Buffer.from(text)));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const noise = fc.uint8Array({ maxLength: 8 });
    const contentType = fc.constantFrom(
      '',
      'text/html; charset=utf-16',
      'text/xml; charset=x-user-defined',
      'text/plain; charset=iso-2022-jp',
    );
    await fc.assert(
      fc.asyncProperty(bytes, share, share, noise, contentType, (whole, end, at, lost, type) => {
        const cut = whole.subarray(0, Math.ceil(whole.length * end));
        const middle = Math.floor(cut.length * at);
        return expectHarmless(
          Buffer.concat([cut.subarray(0, middle), lost, cut.subarray(middle + lost.length)]),
          type,
        );
      }),
      runs,
    );
  });

  it('that is any bytes, any text or any JSON is harmless', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), anyJson),
        (any) => expectHarmless(any),
      ),
      runs,
    );
  });
});
