import type { Draft, DraftBlock } from '#publish/importing/draft/draft.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { labelOf } from '#publish/importing/labels/label-of.ts';
import { sectionNamesIn } from '#publish/importing/labels/section-label.ts';
import { isUpdated } from '#publish/importing/labels/updated-label.ts';
import type { Notes } from '#publish/importing/note.ts';
import { cleanLine, cleanText } from '#publish/importing/text/clean-text.ts';
import { isAgency, readByline } from '#publish/importing/text/read-byline.ts';
import { splitCredit } from '#publish/importing/text/split-credit.ts';
import { datesIn } from './dates-in.ts';
import { headLineIn } from './head-line.ts';
import { dateInLine } from './is-date-line.ts';
import { readBody, withoutHashes } from './read-body.ts';
import { readEnd } from './read-end.ts';
import { readHead } from './read-head.ts';
import { withoutOtherStories } from './without-other-stories.ts';

const bullet = /^[-–—•*▪●◦·]\s*(?=\S)/u;

/**
 * Reads the text of an article as it is copied from its page: section, headline, names, date, the words below the lead picture,
 * the summary, the body, the credit line, and the words of buttons between them, which are left out and told. What is not there
 * is passed over.
 */
export function parsePastedText(text: string, notes: Notes): Draft {
  const written = cleanText(text)
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? withoutHashes(line) : line));
  const { sections, headline, rest } = readHead(withoutOtherStories(written, notes));
  if (!headline) throw new ImportProblem('empty');
  const dateAt = rest.slice(0, 8).findIndex((line) => headLineIn(line) !== null);
  const beforeDate = dateAt < 0 ? [] : rest.slice(0, dateAt).filter((line) => !labelOf(line));
  const sectionsBelow = beforeDate.flatMap(sectionNamesIn);
  const kicker = sections.at(-1);
  const dated = datesIn(rest.slice(dateAt < 0 ? rest.length : dateAt), notes);
  const { modified, below } = withoutChange(dateAt < 0 ? rest : dated.below, notes);
  const { caption, abstract, body } = partsOf(below);
  const { creditText, agencies, contributor, text: paragraphs } = readEnd(body);
  const blocks: DraftBlock[] = readBody(paragraphs);
  const lead = caption && { address: null, ...splitCredit(caption) };
  return {
    key: null,
    headline,
    ...(kicker && { kicker }),
    ...namesOf(
      beforeDate.filter((line) => sectionNamesIn(line).length === 0),
      notes,
    ),
    ...dated.byline,
    sections: [...sections.toReversed(), ...sectionsBelow.toReversed()],
    published: dated.published,
    modified: dated.modified ?? modified,
    ...(abstract.length > 0 && { abstract }),
    ...(lead && { lead: [lead] }),
    ...(creditText && { creditText }),
    ...(agencies.length > 0 && { agencies }),
    ...(contributor.length > 0 && { contributor }),
    blocks,
  };
}

/** Takes the line off that tells when the story was changed, if the first one does. */
function withoutChange(
  [first = '', ...others]: readonly string[],
  notes: Notes,
): { modified: string | null; below: readonly string[] } {
  const change = changeIn(first);
  if (!change) return { modified: null, below: first ? [first, ...others] : others };
  const modified = dateInLine(change);
  // A time in a zone that is named in words is not guessed.
  if (!modified) notes.gather('dropped-labels', first);
  return { modified, below: others };
}

/** What a line says of when the story was changed; null for any other line. */
function changeIn(line: string): string | null {
  const [, head = '', date = ''] = /^([^:]{4,20}):\s*(\S.*)$/u.exec(line) ?? [];
  return isUpdated(head) ? date : null;
}

/** What stands between headline and date: a long line says more of the story, a short one who wrote it. */
function namesOf(
  lines: readonly string[],
  notes: Notes,
): Pick<Draft, 'description' | 'author' | 'agencies' | 'dateline'> {
  const description = lines.find((line) => line.length > 60);
  const byline = lines.find((line) => line.length <= 60 && !/[.!?\u061F…]$/u.test(line));
  for (const line of lines) if (line !== description && line !== byline) notes.gather('dropped-labels', line);
  const { creditText: _, ...names } = byline ? readByline(byline) : {};
  return { ...names, ...(description && { description }) };
}

/** The caption of the lead picture, the points of the summary, the lines of the body. */
function partsOf(lines: readonly string[]): {
  caption?: string | undefined;
  abstract: string[];
  body: string[];
} {
  const labels = lines.slice(0, 14).map(labelOf);
  const typeAt = labels.indexOf('type');
  const summaryAt = labels.indexOf('summary');
  const headEnd = Math.max(
    0,
    typeAt >= 0 ? typeAt : labels.findIndex((label) => label === 'listen' || label === 'summary'),
  );
  const head = lines.slice(0, headEnd).filter((line) => !labelOf(line));
  const after = lines.slice(summaryAt >= 0 ? summaryAt + 1 : headEnd);
  const points = summaryAt >= 0 ? leadingPoints(after) : [];
  const below = after.slice(points.length);
  const [first] = below;
  // Without a mark of the head only a credit with a slash or an agency tells a caption from a first paragraph.
  const isCaption = head.length === 0 && first && first.length < 200 && hasPictureCredit(first);
  const caption = head.at(-1) ?? (isCaption ? first : undefined);
  const body = [...head.slice(0, -1), ...(isCaption ? below.slice(1) : below)];
  return { caption, abstract: points.map((line) => line.replace(bullet, '')), body };
}

function hasPictureCredit(line: string): boolean {
  const { creditText = '' } = splitCredit(line);
  return /\)$/u.test(line) && (creditText.includes('/') || isAgency(creditText));
}

function leadingPoints(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !bullet.test(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}
