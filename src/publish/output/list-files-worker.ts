import { parentPort, workerData } from 'node:worker_threads';
import { filesIn } from './files-in.ts';

// One text: to hand over a list of so many would take the other thread as long as to make it. No name of a file holds NUL.
parentPort?.postMessage([...filesIn(workerData)].join('\0'));
