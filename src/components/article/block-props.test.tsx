import { expectTypeOf, it } from 'vitest';
import type { Block, BlockOf } from '#domain/article/block.ts';
import type { Run } from '#domain/article/run.ts';
import { EmbedCard } from './embed-card.tsx';
import { Figure } from './figure.tsx';
import { MediaBlock } from './media-block.tsx';
import { TableBlock } from './table-block.tsx';

// Wrong combinations do not compile: `tsc` fails when one of these expected errors goes away.
const runs: Run[] = [{ text: 'نص' }];
const paragraph: BlockOf<'paragraph'> = { type: 'paragraph', id: 'p1', runs };

it('each block has the fields of its type and no others', () => {
  expectTypeOf(paragraph).toExtend<Block>();
  // @ts-expect-error a paragraph has no level
  ({ type: 'paragraph', id: 'p1', runs, level: 2 }) satisfies Block;
  // @ts-expect-error a heading has one
  ({ type: 'heading', id: 'h1', runs }) satisfies Block;
  // @ts-expect-error level 1 belongs to the headline
  ({ type: 'heading', id: 'h1', level: 1, runs }) satisfies Block;
  // @ts-expect-error a separator has no text
  ({ type: 'separator', id: 's1', runs }) satisfies Block;
  // @ts-expect-error every block has an id
  ({ type: 'separator' }) satisfies Block;
  // @ts-expect-error there is no block of raw HTML
  ({ type: 'html', id: 'x', html: '<b>' }) satisfies Block;
});

it('each component takes its own block only', () => {
  // @ts-expect-error a paragraph is no table
  void (() => <TableBlock block={paragraph} />);
  // @ts-expect-error a paragraph is neither video nor audio
  void (() => <MediaBlock block={paragraph} />);
  // @ts-expect-error a paragraph is no card
  void (() => <EmbedCard block={paragraph} />);
  // @ts-expect-error a picture needs to know how wide it is drawn
  void (() => <Figure image={{ url: 'media/a.svg', width: 1, height: 1, alt: '' }} />);
});
