import { Worker } from 'node:worker_threads';

/** Lists a folder as `filesIn` does, in a thread of its own that `program`, a bundled `list-files-worker`, runs. */
export async function filesInThread(program: string, root: string): Promise<Set<string>> {
  const worker = new Worker(program, { workerData: root, execArgv: [] });
  const list = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return new Set(list.split('\0'));
}
