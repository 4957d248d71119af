import { plainText } from '#domain/article/plain-text.ts';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import { withoutLabels } from '#publish/importing/labels/without-labels.ts';
import type { Notes } from '#publish/importing/note.ts';
import { bylineIn, isAccount } from '#publish/importing/text/byline-in.ts';
import type { Draft, DraftCredit } from './draft.ts';
import { headlineFrom } from './headline-from.ts';
import { withoutHeadline } from './without-headline.ts';

/**
 * A draft of any format with what its source says in the wrong place put where it belongs: a headline that stands again above
 * the text, a byline at its head, the leftovers of the page around it. One without a headline has the first sentence for it.
 */
export function completeDraft(draft: Draft, notes: Notes): Draft {
  const blocks = withoutLabels(withoutHeadline(draft.blocks, draft.headline), notes);
  const signed = withByline({ ...draft, blocks }, notes);
  if (/[\p{L}\p{N}]/u.test(signed.headline)) return signed;
  const headline = headlineFrom(signed);
  if (headline) notes.add('headline-taken', { headline });
  return { ...signed, headline: headline || signed.headline };
}

/** The byline goes from the text to the credits; a name of the source that is that of an account only gives way. */
function withByline(draft: Draft, notes: Notes): Draft {
  const at = draft.blocks.findIndex(({ type }) => type !== 'picture');
  const first = draft.blocks[at];
  const line = first?.type === 'paragraph' ? plainText(first.runs) : '';
  const byline = draft.blocks.length > 1 ? bylineIn(line) : null;
  if (!byline) return draft;
  notes.add('byline-taken', { text: line });
  const { author: people = [], agencies = [], dateline, creditText } = byline;
  const author = joined(
    people,
    (draft.author ?? []).filter(({ name }) => !isAccount(name)),
  );
  const houses = joined(agencies, draft.agencies ?? []);
  return {
    ...draft,
    ...(author.length > 0 && { author }),
    ...(houses.length > 0 && { agencies: houses }),
    ...(dateline && !draft.dateline && { dateline }),
    ...(creditText && !draft.creditText && { creditText }),
    blocks: draft.blocks.filter((_, index) => index !== at),
  };
}

/** The names of both lists, each once; the later list knows more of who is in both. */
function joined<Named extends Pick<DraftCredit, 'name'>>(
  first: readonly Named[],
  second: readonly Named[],
): Named[] {
  const byName = new Map([...first, ...second].map((one) => [foldIdentifier(one.name), one]));
  return [...byName.values()];
}
