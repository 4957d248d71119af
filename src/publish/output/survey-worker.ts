import { parentPort, workerData } from 'node:worker_threads';
import { fileStamps } from '#publish/archive/file-stamp.ts';
import { pathsInLedger } from './output-ledger.ts';
import { surveySite } from './site-survey.ts';
import { type SurveyedPlaces, stampsMessage } from './survey-in-thread.ts';

const { articles, outFolder, ledger } = workerData as SurveyedPlaces;

parentPort?.postMessage(stampsMessage(fileStamps(articles)));
parentPort?.postMessage({ site: surveySite(outFolder, pathsInLedger(ledger)) });
