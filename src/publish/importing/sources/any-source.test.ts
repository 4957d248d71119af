import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeContentIn } from '#fixtures/hostile/active-content.ts';
import { importBytes } from '#fixtures/hostile/import-bytes.ts';
import { hostileAddresses, hostileTexts, turningTexts } from '#fixtures/hostile/payloads.ts';
import { sourcesSaying } from '#fixtures/hostile/sources-saying.ts';

const sources = Object.values(sourcesSaying({ line: 'كلمة', html: 'نص <b>غليظ</b>' }));
const jsonSources = sources.filter((text) => /^[[{]/.test(text)).map((text) => text.split('\n')[0] ?? '');
const nasty = fc.constantFrom(...hostileTexts, ...hostileAddresses, ...turningTexts, '\uD800', '\uDC00x');
const runs = { numRuns: 150 };

/** What comes of it is inert, what is refused is refused for a reason that is known, and no prototype has changed. */
async function expectHarmless(bytes: Uint8Array | string, contentType = ''): Promise<void> {
  const { articles, refused } = await importBytes(bytes, contentType);
  expect(refused).not.toContain('system');
  expect(articles.flatMap((article) => activeContentIn(article))).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
}

/** Any value of JSON, with the numbers, texts and keys that programs stumble over. */
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 1e308, -0, 2 ** 60, ''),
    nasty,
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length')),
      tie('value'),
      { maxKeys: 3, noNullPrototype: false },
    ),
  ),
})).value;

/** The places of a JSON value, each as a way to put another in its stead. */
function placesOf(
  value: unknown,
  put: (other: string) => string = (other) => other,
): ((other: string) => string)[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const below = entries.flatMap(([key, entry]) => {
    const others = entries.map(([name, kept]) => [name, JSON.stringify(kept)] as const);
    const written = (other: string) =>
      Array.isArray(value)
        ? `[${others.map(([name, kept]) => (name === key ? other : kept)).join()}]`
        : `{${others.map(([name, kept]) => `${JSON.stringify(name)}:${name === key ? other : kept}`).join()}}`;
    return placesOf(entry, (other) => put(written(other)));
  });
  return [put, ...below];
}

describe('a source of any format', () => {
  it('of which one value is any other is harmless', async () => {
    const place = fc.constantFrom(...jsonSources.flatMap((text) => placesOf(JSON.parse(text))));
    const value = fc.oneof(
      anyValue.map((any) => JSON.stringify(any)),
      fc.constantFrom(
        '1e999',
        '-1e999',
        '{"__proto__":{"polluted":1}}',
        '[[[[[[[[]]]]]]]]',
        `"${'ا'.repeat(3_000)}"`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(place, value, (put, other) => expectHarmless(put(other))),
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
      nasty,
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
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 300 }),
          anyValue.map((value) => JSON.stringify(value)),
        ),
        (any) => expectHarmless(any),
      ),
      runs,
    );
  });
});
