import type { DraftBlock } from '#publish/importing/draft/draft.ts';

const bullet = /^[-–—•*▪●◦·]\s+(?=\S)/u;
/** A heading of Markdown. */
const hashes = /^(#{1,6})\s+(?=\S)/u;
const longEnough = 120;

/** Lines as blocks: each a paragraph, those with a dot before them a list, a short one between long ones a heading, and so one of Markdown. */
export function readBody(lines: readonly string[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const last = blocks.at(-1);
    const isItem =
      bullet.test(line) && (bullet.test(lines[index - 1] ?? '') || bullet.test(lines[index + 1] ?? ''));
    const runs = [{ text: isItem ? line.replace(bullet, '') : withoutHashes(line) }];
    if (isItem && last?.type === 'list') last.items.push({ runs });
    else if (isItem) blocks.push({ type: 'list', items: [{ runs }] });
    else if (isHeading(lines, index)) blocks.push({ type: 'heading', level: 2, runs });
    else blocks.push({ type: 'paragraph', runs });
  }
  return blocks;
}

/** A line of Markdown without what makes it a heading. */
export function withoutHashes(line: string): string {
  return line.replace(hashes, '');
}

function isHeading(lines: readonly string[], index: number): boolean {
  const [before = '', line = '', after = ''] = [lines[index - 1], lines[index], lines[index + 1]];
  if (hashes.test(line)) return true;
  const isShort = line.length <= 60 && !/[.!?\u061F:…\u060C,»"”)]$/u.test(line);
  return isShort && before.length > longEnough && after.length > longEnough;
}
