import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { stopWhenInterrupted } from './interruption.ts';
import type { MadeFile, PageTask } from './page-task.ts';
import type { PrerenderSettings } from './prerender-worker.ts';

const pagesAtOnce = 50;
/** More threads than that are slower than one disk, and each has a heap of its own. */
const mostThreads = 8;
const heapOfThread = 256;
/** The usual one; else a thread would take as much as `npm run build` gives the program, which holds a whole archive. */
const youngOfThread = 48;

/** Threads that render pages. */
export type Renderers = {
  /**
   * Renders pages, with a bounded number of them waiting. `onMade` is given the files, as they come. Where they are so few that none has
   * to wait for a thread it resolves at once, and `made` once they are there.
   */
  render(
    pages: Iterable<PageTask>,
    onMade: (files: readonly MadeFile[]) => void,
  ): Promise<{ made: Promise<void> }>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
};

/** Starts a thread, which takes as long as a hundred pages: the pages can be planned meanwhile. Others follow where there are many. */
export function openRenderers(workerFile: string, settings: PrerenderSettings): Renderers {
  const threads = Math.min(mostThreads, availableParallelism());
  const pool = new Piscina<readonly PageTask[], MadeFile[]>({
    filename: workerFile,
    name: 'prerenderPages',
    workerData: settings,
    // The program is bundled: what the first program was started with (`--import tsx`) would take each thread half a second.
    execArgv: [],
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heapOfThread, maxYoungGenerationSizeMb: youngOfThread },
  });
  const forget = stopWhenInterrupted(() => pool.destroy());
  // A thread that cannot start fails no task: it is told here. Once all is made it no longer matters: one that was still
  // starting may find its files gone.
  const broken = new Promise<never>((_, reject) => pool.on('error', reject));
  broken.catch(() => {});
  const close = async () => {
    await pool.destroy();
    forget();
  };
  return {
    async render(pages, onMade) {
      const running = new Set<Promise<void>>();
      let areMany = false;
      for (const part of inParts(pages)) {
        const run: Promise<void> = pool.run(part).then((files) => {
          running.delete(run);
          onMade(files);
        });
        running.add(run);
        if (running.size >= threads * 2) {
          areMany = true;
          await Promise.race([broken, ...running]);
        }
        // A thread says in between that it is there.
        await setImmediate();
      }
      const finish = async () => {
        await Promise.race([broken, Promise.all(running)]).finally(close);
      };
      const made = finish();
      // Whoever waits for it hears of what goes wrong; until then it must not end the program.
      made.catch(() => {});
      if (areMany) await made;
      return { made };
    },
    close,
  };
}

/** The first go alone and in small parts: they are made while the others are looked for. */
function* inParts(pages: Iterable<PageTask>): Generator<PageTask[]> {
  let part: PageTask[] = [];
  let size = 1;
  for (const page of pages) {
    part.push(page);
    if (part.length < size) continue;
    yield part;
    part = [];
    size = Math.min(size * 2, pagesAtOnce);
  }
  if (part.length > 0) yield part;
}
