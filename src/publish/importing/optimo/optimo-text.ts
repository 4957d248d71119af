import type { Run } from '#domain/article/run.ts';
import { resolveLink } from '#publish/importing/html/resolve-link.ts';
import { type RunStyle, runWriter } from '#publish/importing/html/run-writer.ts';
import { type JsonObject, objectOf, textOf, textsOf } from '#publish/importing/json-value.ts';
import type { Notes } from '#publish/importing/note.ts';
import { blocksOfModel } from './optimo-document.ts';

const deepest = 30;

/** The paragraphs below a block, each as runs, whatever stands between. */
export function paragraphsBelow(block: JsonObject, notes: Notes, depth = 0): Run[][] {
  if (depth > deepest) return [];
  if (block.type === 'paragraph') return [runsOf(block, notes)].filter((runs) => runs.length > 0);
  return blocksOfModel(block).flatMap((child) => paragraphsBelow(child, notes, depth + 1));
}

/** The words below a block in one line. */
export function lineBelow(block: JsonObject | undefined, notes: Notes): string {
  const paragraphs = block ? paragraphsBelow(block, notes) : [];
  return paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
}

function runsOf(paragraph: JsonObject, notes: Notes): Run[] {
  const writer = runWriter();
  const write = (block: JsonObject, style: RunStyle, depth: number): void => {
    const model = objectOf(block.model);
    const inner = blocksOfModel(block);
    if (inner.length === 0 || depth > deepest)
      writer.add(textOf(model.text) ?? '', { ...style, ...marksOf(model) });
    const linked = block.type === 'urlLink' ? { ...style, ...hrefOf(model, notes) } : style;
    for (const child of depth > deepest ? [] : inner) write(child, linked, depth + 1);
  };
  write(paragraph, {}, 0);
  return writer.take();
}

function marksOf({ attributes }: JsonObject): RunStyle {
  const named = textsOf(attributes);
  const marks = [
    ...(named.includes('bold') ? (['strong'] as const) : []),
    ...(named.includes('italic') ? (['emphasis'] as const) : []),
  ];
  return marks.length > 0 ? { marks } : {};
}

function hrefOf({ locator }: JsonObject, notes: Notes): RunStyle {
  const written = textOf(locator) ?? '';
  const link = resolveLink(written, 'https://www.bbc.com/');
  if ('href' in link) return { href: link.href };
  notes.add('link-refused', { address: written.slice(0, 60) });
  return {};
}
