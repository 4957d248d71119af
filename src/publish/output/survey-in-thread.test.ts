import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileStamps } from '#publish/archive/file-stamp.ts';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import { openLedger } from './output-ledger.ts';
import { siteOutput } from './site-output.ts';
import { surveySite } from './site-survey.ts';
import { surveyInThread } from './survey-in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'qari-survey-'));
const site = join(folder, 'site');
const places = { articles: join(folder, 'قهوة'), outFolder: site, ledger: join(folder, 'ledger.json') };
const program = join(folder, 'program/survey-worker.js');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: true,
      outDir: join(folder, 'program'),
      rolldownOptions: { input: join(import.meta.dirname, 'survey-worker.ts') },
    },
  });
  mkdirSync(places.articles);
  for (const name of ['خبر.json', 'b.json']) writeFileSync(join(places.articles, name), name);
  mkdirSync(site);
  const output = siteOutput(site);
  for (const file of ['index.html', buildManifestFile, 'articles/خبر/index.html', 'gone.html'])
    output.write(file, file);
  (await openLedger(places.ledger, site)).keep(output);
  rmSync(join(site, 'gone.html'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a thread finds the states of the files of articles, and what is no longer in the site', async () => {
  const survey = surveyInThread(program, places);
  expect(await survey.stamps).toEqual(fileStamps(places.articles));
  expect((await survey.stamps).get('خبر.json')).toMatch(/^11 /u);
  const paths = ['index.html', buildManifestFile, 'articles/خبر/index.html', 'gone.html'];
  expect(await survey.site).toEqual(surveySite(site, paths));
});

it('a ledger knows, folder by folder, what lies there still; without a survey it looks itself', async () => {
  const survey = surveyInThread(program, places);
  const known = await openLedger(places.ledger, site, survey.site);
  expect([...known.files.keys()]).toEqual([buildManifestFile, 'articles/خبر/index.html', 'index.html']);
  expect((await openLedger(places.ledger, site)).files).toEqual(known.files);
});

it('of a site whose manifest is another one nothing is known', async () => {
  const own = readFileSync(join(site, buildManifestFile));
  writeFileSync(join(site, buildManifestFile), '{}');
  expect((await openLedger(places.ledger, site)).files).toEqual(new Map());
  writeFileSync(join(site, buildManifestFile), own);
});

it('where the thread fails nothing is taken for known, and the stamps say so', async () => {
  const survey = surveyInThread(join(folder, 'no.js'), places);
  expect((await openLedger(places.ledger, site, survey.site)).files).toEqual(new Map());
  await expect(survey.stamps).rejects.toThrow('no.js');
});
