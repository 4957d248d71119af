import type { ImportProblem } from './import-problem.ts';

/** Why something could not be had, as notes and problems name it that come of it: reports say `problem` in words. */
export function reasonOf({ code, values }: ImportProblem): Record<string, string | number> {
  return { reason: code, ...values, problem: code };
}
