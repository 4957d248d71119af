import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '#domain/edition/canonical-url.ts';
import { shareLinks } from './share-links.ts';

const url = canonicalUrl({ url: 'https://qari.example', basePath: '/' }, 'قناة-السويس');
const title = 'قناة السويس: 50% أكثر؟ نعم & لا + «ربما» #1';
const hrefOf = (id: string) => shareLinks(url, title).find((link) => link.id === id)?.href ?? '';
const fieldsOf = (id: string) => Object.fromEntries(new URL(hrefOf(id)).searchParams);

describe('a link that shares an article', () => {
  it.each([
    ['whatsapp', { text: `${title}\n${url}` }],
    ['x', { text: title, url }],
    ['telegram', { url, text: title }],
    ['facebook', { u: url }],
    ['email', { subject: title, body: `${title}\n${url}` }],
  ])('to %s carries the Arabic title and the address whole', (id, fields) => {
    expect(fieldsOf(id)).toEqual(fields);
  });

  it.each(['whatsapp', 'x', 'telegram', 'facebook', 'email'])(
    'to %s is plain ASCII without a plus for a space',
    (id) => {
      // Mail programs take "+" for a plus.
      expect(hrefOf(id)).toMatch(/^[\u0021-\u007E]+$/);
      expect(hrefOf(id)).not.toContain('+');
    },
  );

  it('writes each Arabic letter as percent-encoded UTF-8', () => {
    expect(hrefOf('x')).toContain(`text=${encodeURIComponent('قناة')}%20`);
  });
});
