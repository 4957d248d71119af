// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/article/block.ts';
import { missingPictureUrl } from '#domain/article/missing-picture.ts';
import { blocksOfEachType } from '../../../tests/fixtures/blocks-of-each-type.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { BlockView } from './block-view.tsx';

const blocks = blocksOfEachType;
const draw = (block: Block) => openPage(<BlockView block={block} />).container;

describe('a block of the body', () => {
  it.each(Object.entries(blocks))('of type %s is the anchor of its id', (_, block) => {
    expect(draw(block).querySelector(`[id="${block.id}"]`)).not.toBeNull();
  });

  it('is a paragraph that speech can follow', () => {
    const paragraph = draw(blocks.paragraph).querySelector('p');
    expect(paragraph?.textContent).toBe('افتُتحت القناة عام 1869، ونشرت Reuters خبر توسعتها.');
    expect(paragraph?.dataset.spoken).toBe('p1');
  });

  it.each([2, 3, 4] as const)('is a heading of level %i', (level) => {
    draw({ ...blocks.heading, level });
    expect(screen.getByRole('heading', { level, name: 'قبل القناة' })).toBeTruthy();
  });

  it('is a list, numbered or not', () => {
    draw(blocks.list);
    expect(screen.getByRole('list').localName).toBe('ol');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'بورسعيد',
      'الإسماعيلية',
    ]);
  });

  it('is a list without numbers where the editor asked for none', () => {
    const { ordered: _, ...list } = blocks.list;
    draw(list);
    expect(screen.getByRole('list').localName).toBe('ul');
  });

  it('is a quotation with its source', () => {
    draw(blocks.quote);
    const quote = screen.getByRole('figure', { name: '' });
    expect(within(quote).getByRole('blockquote').textContent).toBe('هنا يلتقي البحران.');
    expect(quote.querySelector('figcaption')?.textContent).toBe('مهندس في هيئة القناة');
  });

  it('is a pulled quotation, seen but not read out twice', () => {
    const pulled = draw(blocks.pullquote).querySelector('p');
    expect(pulled?.textContent).toBe('طريق أقصر بسبعة آلاف كيلومتر');
    expect(pulled?.ariaHidden).toBe('true');
    expect(pulled?.dataset.spoken).toBeUndefined();
  });

  it('is only the words of a picture that is missing', () => {
    const image = { ...blocks.image.image, url: missingPictureUrl, caption: 'قوات في الموصل' };
    const figure = draw({ ...blocks.image, image });
    expect(figure.querySelector('figcaption')?.textContent).toContain('قوات في الموصل');
    expect(figure.querySelector('img, a')).toBeNull();
  });

  it('is a picture with caption and credit, in its own size, loaded when it comes near', () => {
    draw(blocks.image);
    const picture = screen.getByRole<HTMLImageElement>('img', { name: 'مسار السفن في القناة.' });
    expect([picture.width, picture.height, picture.getAttribute('loading')]).toEqual([1600, 900, 'lazy']);
    const caption = document.querySelector('figcaption')?.textContent;
    expect(caption).toBe('تصل القناة بين البحرين الأحمر والمتوسط. (رسم: قارئ) © قارئ 2024');
  });

  it('is a gallery under one caption', () => {
    draw(blocks.gallery);
    expect(screen.getByRole('img', { name: 'القناة عام 1869.' })).toBeTruthy();
    expect(screen.getByText('القناة في ثلاثة عصور')).toBeTruthy();
  });

  it('is a video with the browser’s controls, that loads nothing before it is asked to', () => {
    const video = draw(blocks.video).querySelector('video');
    expect([video?.controls, video?.preload, video?.ariaLabel]).toEqual([true, 'none', 'عبور سفينة']);
    expect(video?.getAttribute('poster')).toMatch(/^\/edition\/media\/moon-phases-poster\.svg\.\d+\.webp$/);
    expect(video?.querySelector('source')?.getAttribute('src')).toBe('/edition/media/moon-phases.mp4');
  });

  it('is a recording with the browser’s controls', () => {
    const audio = draw(blocks.audio).querySelector('audio');
    expect([audio?.controls, audio?.preload, audio?.ariaLabel]).toEqual([true, 'none', 'أغنية القناة']);
    expect(screen.getByText('أغنية القناة. تسجيل من الإذاعة.')).toBeTruthy();
  });

  it('is a line between two parts', () => {
    draw(blocks.separator);
    expect(screen.getByRole('separator')).toBeTruthy();
  });
});

describe('a table', () => {
  it('has headings for its columns and its rows', () => {
    draw(blocks.table);
    expect(screen.getByRole('table', { name: 'أطوال القناة' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'السنة',
      'الطول',
    ]);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['1869', '2015']);
  });

  it('can be scrolled with the keyboard, under a name', () => {
    draw(blocks.table);
    const scroller = screen.getByRole('region', { name: 'أطوال القناة' });
    scroller.focus();
    expect(document.activeElement).toBe(scroller);
  });

  it('without a caption is called a table', () => {
    const { caption: _, ...table } = blocks.table;
    draw(table);
    expect(screen.getByRole('region', { name: 'جدول' })).toBeTruthy();
  });

  it('draws an empty cell', () => {
    draw(blocks.table);
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['164 كم', '']);
  });
});

describe('what another site would embed', () => {
  it('is a link to it, that names its house', () => {
    const card = draw(blocks.embed);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'فيلم عن حفر القناة' });
    expect([link.href, link.rel]).toEqual(['https://www.youtube.com/watch?v=dQw4w9', 'noopener']);
    expect(screen.getByText('www.youtube.com').dir).toBe('ltr');
    expect(card.querySelector('iframe, script')).toBeNull();
  });

  it.each(['javascript:alert(1)', '//evil.example', '/articles/x/', 'not an address'])(
    'is its title alone, should the address %s slip through',
    (url) => {
      draw({ ...blocks.embed, url });
      expect(screen.getByText('فيلم عن حفر القناة')).toBeTruthy();
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
