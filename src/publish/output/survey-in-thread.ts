import { Worker } from 'node:worker_threads';
import type { FileStamps } from '#publish/archive/file-stamp.ts';
import type { SiteSurvey } from './site-survey.ts';

/** The folder of an edition's articles, the output folder, and the ledger that tells what should lie there. */
export type SurveyedPlaces = { articles: string; outFolder: string; ledger: string };

/** What is known of the files before a build. */
export type Survey = { stamps: Promise<FileStamps>; site: Promise<SiteSurvey> };

type SurveyMessage = { stamps: string; site: SiteSurvey };

/**
 * Looks at tens of thousands of files in a thread of its own, which `program`, a bundled `survey-worker`, runs; the other one reads what
 * was known of them meanwhile.
 */
export function surveyInThread(program: string, places: SurveyedPlaces): Survey {
  const worker = new Worker(program, { workerData: places, execArgv: [] });
  const told = <Part extends keyof SurveyMessage>(part: Part) => {
    const promise = new Promise<SurveyMessage[Part]>((resolve, reject) => {
      worker.on('message', (message: SurveyMessage) => {
        if (part in message) resolve(message[part]);
      });
      worker.once('error', reject);
    });
    // Told where it is waited for, if it ever is.
    promise.catch(() => {});
    return promise;
  };
  const stamps = told('stamps').then(stampsIn);
  stamps.catch(() => {});
  return { stamps, site: told('site') };
}

/** One text: to hand over a map of so many would take the other thread as long as to make it. No name of a file holds NUL. */
export function stampsMessage(stamps: FileStamps): Pick<SurveyMessage, 'stamps'> {
  return { stamps: [...stamps].flat().join('\0') };
}

function stampsIn(text: string): FileStamps {
  const parts = text.split('\0');
  const stamps = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2)
    stamps.set(parts[index] ?? '', parts[index + 1] ?? '');
  return stamps;
}
