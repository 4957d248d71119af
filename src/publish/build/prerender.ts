import { Piscina } from 'piscina';

import type { PrerenderSettings } from './prerender-worker.ts';
import type { PageJob } from './site-plan.ts';

const pagesPerTask = 50;

/** Renders every page in worker threads, with a bounded number of pages waiting. Gives how many were made. */
export async function prerender(
  workerFile: string,
  settings: PrerenderSettings,
  jobs: Iterable<PageJob>,
  onProgress: (made: number) => void,
): Promise<number> {
  const pool = new Piscina<readonly PageJob[], void>({
    filename: workerFile,
    name: 'prerenderPages',
    workerData: settings,
  });
  // A thread that cannot start fails no task: it is told here. Once all is made it no longer matters: one that was still
  // starting may find its files gone.
  const broken = new Promise<never>((_, reject) => pool.on('error', reject));
  broken.catch(() => {});
  const running = new Set<Promise<void>>();
  let made = 0;
  try {
    for (const task of inTasks(jobs)) {
      const run: Promise<void> = pool.run(task).then(() => {
        running.delete(run);
        made += task.length;
        onProgress(made);
      });
      running.add(run);
      if (running.size >= pool.threads.length * 2) await Promise.race([broken, ...running]);
    }
    await Promise.race([broken, Promise.all(running)]);
  } finally {
    await pool.destroy();
  }
  return made;
}

function* inTasks(jobs: Iterable<PageJob>): Generator<PageJob[]> {
  let task: PageJob[] = [];
  for (const job of jobs) {
    task.push(job);
    if (task.length < pagesPerTask) continue;
    yield task;
    task = [];
  }
  if (task.length > 0) yield task;
}
