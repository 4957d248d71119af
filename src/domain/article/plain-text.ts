import type { Run } from './run.ts';

/** Plain text of runs, as it is shown. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
