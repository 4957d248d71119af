import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import labels from './labels.json' with { type: 'json' };
import share from './share-words.json' with { type: 'json' };

/** What a line of a copied page is when it is no text: the word on a button, or the head of a part. */
export type Label =
  | 'listen'
  | 'summary'
  | 'contributors'
  | 'type'
  | 'share'
  | 'network'
  | 'related'
  | 'more'
  | 'rights'
  | 'buttons';

const longestLabel = 60;
const longestNotice = 120;
/** A line that names another story to read. */
const longestTeaser = 250;

const folded = (list: readonly string[]) => list.map(foldIdentifier);
const sharing = share.verbs.flatMap((verb) =>
  share.joints.flatMap((joint) => share.networks.map((network) => `${verb} ${joint} ${network}`)),
);
const lists: readonly [Label, readonly string[]][] = [
  ['network', share.networks],
  ['share', [...share.phrases, ...sharing]],
  ...(['listen', 'summary', 'contributors', 'type', 'related', 'more', 'rights', 'buttons'] as const).map(
    (label): [Label, readonly string[]] => [label, labels[label]],
  ),
];
const byWords = new Map(
  lists.flatMap(([label, list]) => folded(list).map((words): [string, Label] => [words, label])),
);
const shareWords = new Set(folded([...share.verbs, ...share.joints, ...share.networks]));
const networks = new Set(folded(share.networks));
const moreOf = folded(labels.moreOf);
const [rights, rightsHeads] = [folded(labels.rights), folded(labels.rightsHeads)];

/** The label that a line is, whatever signs stand around it; undefined for text. A line of signs only is what is left of icons. */
export function labelOf(line: string): Label | undefined {
  if (line.length > longestTeaser) return undefined;
  const words = foldIdentifier(line);
  if (words === '') return 'buttons';
  if (line.length <= longestNotice && isRightsNotice(line, words)) return 'rights';
  const [, head = ''] = /^([^:]{4,30}):\s*\S/u.exec(line) ?? [];
  const ofHead = byWords.get(foldIdentifier(head));
  if (ofHead === 'related' || ofHead === 'more') return 'related';
  if (line.length > longestLabel) return undefined;
  if (isMoreOf(line, words)) return 'related';
  // "Share on Facebook (opens in a new window)"
  return byWords.get(words) ?? byWords.get(foldIdentifier(line.replace(/\([^()]*\)/gu, ''))) ?? ofBar(line);
}

/** A bar of share buttons, copied as one line. */
function ofBar(line: string): Label | undefined {
  const parts = folded(line.split(/[\s|/\u2022\u00B7,\u060C:]+/u)).filter((part) => part !== '');
  const isBar = parts.length > 1 && parts.every((part) => shareWords.has(part));
  return isBar && parts.some((part) => networks.has(part)) ? 'share' : undefined;
}

/** A head of the stories of a section, «المزيد في اقتصاد»: a few words that end like no sentence. */
function isMoreOf(line: string, words: string): boolean {
  const isHead = line.length <= 40 && line.split(/\s+/u).length <= 5 && !/[.!?\u061F\u060C:]$/u.test(line);
  return isHead && moreOf.some((head) => words.startsWith(head) && words !== head);
}

function isRightsNotice(line: string, words: string): boolean {
  if (rights.some((phrase) => words.startsWith(phrase) || words.endsWith(phrase))) return true;
  const isSigned = /\u00A9|\(c\)/iu.test(line);
  if (/^(?:\u00A9|\(c\))/iu.test(line)) return true;
  return rightsHeads.some(
    (head) => words === head || (words.startsWith(head) && (isSigned || /\p{Nd}{4}/u.test(line))),
  );
}
