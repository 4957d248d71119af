import { type EditionCounts, type Tally, unknownMonth } from '#publish/counting/count-edition.ts';
import { fillSentence } from '#publish/edition/fill-sentence.ts';
import type { Messages } from './messages.ts';

/** `folder`: where the edition lies. */
type Options = { folder: string; top: number; skipped: readonly string[]; isJson: boolean };

/** Tells what an edition holds: for people in lines, for programs everything as one JSON object. */
export function reportStats(
  counts: EditionCounts,
  { folder, top, skipped, isJson }: Options,
  messages: Messages,
): string {
  if (isJson)
    return `${JSON.stringify({ command: 'stats', skipped: skipped.length, files: skipped, ...counts }, null, 2)}\n`;
  const { stats } = messages.newsroom;
  const { articles, words, pictures, withPicture, withSummary, recordings, seconds } = counts;
  const months = counts.months.map((month) =>
    month.id === unknownMonth ? { ...month, name: stats.unknownMonth } : month,
  );
  const lists = (['sections', 'topics', 'authors'] as const).map((name) =>
    listOf(stats[name], name === 'sections' ? counts[name] : counts[name].slice(0, top)),
  );
  lists.push(listOf(stats.months, months.slice(0, top)));
  const lines = [
    fillSentence(stats.articles, { count: articles }),
    fillSentence(stats.words, { count: words, average: Math.round(words / Math.max(1, articles)) }),
    fillSentence(stats.pictures, { count: pictures, with: withPicture }),
    fillSentence(stats.summaries, { count: withSummary }),
    fillSentence(stats.recordings, { count: recordings, minutes: Math.round(seconds / 6) / 10 }),
    ...(skipped.length > 0 ? [skippedLine(folder, skipped, messages)] : []),
    ...lists.filter(Boolean),
  ];
  return `${lines.join('\n')}\n`;
}

const mostFiles = 5;

/** Tells which articles of the edition in a folder were not counted. */
export function skippedLine(folder: string, files: readonly string[], { newsroom, usage }: Messages): string {
  const named = files.slice(0, mostFiles).join(usage.comma);
  const values = { folder, count: files.length, files: files.length > mostFiles ? `${named}…` : named };
  return fillSentence(newsroom.stats.skipped, values);
}

function listOf(title: string, tallies: readonly Tally[]): string {
  return tallies.length === 0
    ? ''
    : ['', title, ...tallies.map(({ name, count }) => `  ${count}\t${name}`)].join('\n');
}
