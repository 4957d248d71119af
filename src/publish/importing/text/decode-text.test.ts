import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const arabic = 'قناة السويس';
// The letters of the text above in windows-1256.
const windows1256 = Buffer.from('deE4c7c92088c7e1d3e6edd3'.replace('88', ''), 'hex');
const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const read = (bytes: Uint8Array, contentType?: string) => decodeText(bytes, contentType);

describe('the charset of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(arabic), arabic],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${arabic}`), arabic],
    ['UTF-16 with a mark', utf16(`\uFEFF${arabic}`), arabic],
    ['UTF-16 without a mark', utf16(arabic), arabic],
    ['UTF-16, the other way round', utf16(arabic, true), arabic],
    ['UTF-16 of Latin text', utf16('{"title": "x"}'), '{"title": "x"}'],
    ['windows-1256', windows1256, arabic],
  ])('is found: %s', (_, bytes, text) => {
    expect(read(bytes)).toMatchObject({ text, isWrong: false });
  });

  it.each([
    ['<?xml version="1.0" encoding="windows-1256"?>', ''],
    ['<meta charset=windows-1256>', ''],
    ['', 'text/html; charset=windows-1256'],
  ])('is believed when it is declared and UTF-8 it is not: %s %s', (head, contentType) => {
    const bytes = Buffer.concat([Buffer.from(head), windows1256]);
    expect(read(bytes, contentType)).toMatchObject({ text: head + arabic, charset: 'windows-1256' });
  });

  it('is what the bytes are, not what they say, and that is told', () => {
    expect(read(Buffer.from(arabic), 'text/xml; charset=windows-1256')).toMatchObject({
      text: arabic,
      isWrong: true,
    });
    expect(read(windows1256, 'text/xml; charset=utf-8')).toMatchObject({ text: arabic, isWrong: true });
  });

  it('survives a last letter that was cut in half, and one broken byte in a long text', () => {
    expect(read(Buffer.from(arabic).subarray(0, -1)).text).toBe(arabic.slice(0, -1));
    const long = Buffer.concat([Buffer.from(arabic.repeat(90)), Buffer.from([0xff]), Buffer.from('x')]);
    expect(read(long)).toMatchObject({ text: `${arabic.repeat(90)}x`, isWrong: true });
  });

  it('of bytes that are no text is told', () => {
    const noise = Buffer.from(Array.from({ length: 900 }, (_, index) => (index * 89 + 128) % 256));
    expect(() => read(noise)).toThrow('not-utf');
  });
});
