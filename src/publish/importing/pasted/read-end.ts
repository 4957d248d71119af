import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import type { DraftCredit } from '#publish/importing/draft/draft.ts';
import { labelOf } from '#publish/importing/labels/label-of.ts';
import labels from '#publish/importing/labels/labels.json' with { type: 'json' };
import { cleanName } from '#publish/importing/text/clean-text.ts';
import { agenciesOfCredit } from '#publish/importing/text/read-byline.ts';

type End = {
  text: string[];
  creditText?: string;
  agencies: { name: string }[];
  contributor: DraftCredit[];
};

/** Takes what follows the last paragraph off: the credit line in parentheses, those who helped. Buttons go wherever they stand. */
export function readEnd(lines: readonly string[]): End {
  const helpersAt = lines.findLastIndex((line) => labelOf(line) === 'contributors');
  const helpers = helpersAt < 0 ? [] : lines.slice(helpersAt + 1).filter((line) => !labelOf(line));
  const areNames =
    helpers.length <= 8 && helpers.every((line) => line.length <= 60 && !/[.!?\u061F]$/u.test(line));
  const text = lines
    .slice(0, helpersAt >= 0 && areNames ? helpersAt : lines.length)
    .filter((line) => !labelOf(line));
  const last = text.at(-1) ?? '';
  const source = sourceIn(last);
  const isCredit = source !== null || (last.length <= 160 && /^\([^()]+\)\.?$/u.test(last));
  return {
    text: isCredit ? text.slice(0, -1) : text,
    ...(isCredit && { creditText: last }),
    agencies: isCredit ? agenciesOfCredit(source ?? last) : [],
    contributor: areNames ? helpers.map((name) => ({ name: cleanName(name) })) : [],
  };
}

const sourceHeads = new Set(labels.source.map(foldIdentifier));

/** The houses that a line such as "Source: Reuters" names. */
function sourceIn(line: string): string | null {
  const [, head = '', houses = ''] = /^([^:]{2,20}):\s*(.{2,100})$/u.exec(line) ?? [];
  return sourceHeads.has(foldIdentifier(head)) && !/[.!?\u061F]$/u.test(houses) ? houses : null;
}
