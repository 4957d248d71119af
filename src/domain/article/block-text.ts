import type { Block } from './block.ts';
import { plainText } from './plain-text.ts';

/** The words a block holds for a reader, in reading order; empty for what is only seen or heard. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullquote':
      return plainText(block.runs);
    case 'list':
      return block.items.map((item) => plainText(item.runs)).join('\n');
    case 'table':
      return [...block.header, ...block.rows]
        .map((row) => row.map((cell) => plainText(cell.runs ?? [])).join(' '))
        .join('\n');
    default:
      return '';
  }
}
