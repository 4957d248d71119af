import type { Run } from '#domain/article/run.ts';
import { cleanText } from '#publish/importing/text/clean-text.ts';

/** How a stretch of text looks, where it leads and which language it is in. */
export type RunStyle = Omit<Run, 'text'>;

/** Joins the text of inline elements into runs, with spaces as a browser shows them. */
export function runWriter() {
  let runs: Run[] = [];
  return {
    add(raw: string, style: RunStyle): void {
      const text = cleanText(raw).replace(/\s+/g, ' ');
      const last = runs.at(-1);
      const endsInSpace = !last || last.text.endsWith(' ');
      const added = endsInSpace ? text.replace(/^ /, '') : text;
      if (added === '') return;
      if (last && isSameStyle(last, style)) last.text += added;
      else runs.push({ text: added, ...style });
    },
    /** The runs so far; begins anew. */
    take(): Run[] {
      const taken = trimmed(runs);
      runs = [];
      return taken;
    },
  };
}

function isSameStyle(run: Run, style: RunStyle): boolean {
  const { text: _, ...own } = run;
  return JSON.stringify(own) === JSON.stringify(style);
}

/** Runs without spaces around them, none empty. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  // Marks of direction and joiners alone are nothing to read.
  if (!kept.some(({ text }) => /[^\s\p{Cf}]/u.test(text))) return [];
  return kept.filter(({ text }) => text !== '');
}
