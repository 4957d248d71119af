import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { blocksOfHtml } from './blocks-of-html.ts';

const embedIn = (html: string) => blocksOfHtml(html, { base: undefined, notes: collectNotes() })[0];
const tweet = (inner: string) =>
  `<blockquote class="twitter-tweet">${inner}</blockquote><script async src="x"></script>`;

describe('a quoted post', () => {
  it('is called by its words and who wrote it, not by its links', () => {
    const words = '<p lang="ar" dir="rtl">وصلت أول سفينة <a href="https://t.co/a">pic.twitter.com/a</a></p>';
    const link = '<a href="https://twitter.com/port/status/1234567?ref_src=twsrc%5Etfw">July 23, 2024</a>';
    expect(embedIn(tweet(`${words}&mdash; الميناء (@port) ${link}`))).toEqual({
      ...{ type: 'embed', provider: 'X', embedId: '1234567' },
      title: 'وصلت أول سفينة — الميناء (@port)',
      url: 'https://twitter.com/port/status/1234567',
    });
  });

  it('keeps the links that its writer gave words to', () => {
    const link = '<a href="https://x.com/a/status/12345">link</a>';
    const embed = embedIn(
      tweet(`<p>تغريدة عن <a href="https://x.com/hashtag/سفن?src=hash">#سفن</a></p>${link}`),
    );
    expect(embed).toMatchObject({ title: 'تغريدة عن #سفن' });
  });

  it.each([
    [
      'instagram-media',
      'https://www.instagram.com/p/AbCdEf/?utm_source=ig_embed&igsh=x',
      'https://www.instagram.com/p/AbCdEf/',
    ],
    [
      'tiktok-embed',
      'https://www.tiktok.com/@a/video/1234567?is_from_webapp=1',
      'https://www.tiktok.com/@a/video/1234567',
    ],
  ])('loses what counts its readers: %s', (name, cite, url) => {
    const html = `<blockquote class="${name}" cite="${cite}" data-instgrm-permalink="${cite}"><p>نص</p></blockquote>`;
    expect(embedIn(html)).toMatchObject({ url, title: 'نص' });
  });
});
