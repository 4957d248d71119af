import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '#domain/search/lexicon.ts';
import { wordsOf } from '#domain/search/words-of.ts';
import { searchCases } from '#fixtures/search/case-articles.ts';
import { emulateAnalysis } from '#fixtures/search/emulate-analysis.ts';
import { spellings } from '#fixtures/search/spellings.ts';
import { clusterAnalysis } from './cluster-analysis.ts';

const lexicon = createLexicon();
const settings = clusterAnalysis(lexicon);
const samples = readdirSync('public/edition/articles').map((name) =>
  JSON.stringify(JSON.parse(readFileSync(`public/edition/articles/${name}`, 'utf8')).blocks),
);
const words = [...new Set(samples.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))];

describe('the analysis of a cluster', () => {
  const ours = (text: string) => wordsOf(text).filter(({ isStop }) => !isStop);

  it('makes of every word of the sample edition the form and the stem that files have', () => {
    expect(words.length).toBeGreaterThan(5_000);
    const text = words.join('\n');
    const own = ours(text);
    expect(emulateAnalysis(settings, 'qari_form', text)).toEqual(own.map(({ form }) => form));
    // Behind them stands what stands for names that chance has put together.
    const stems = emulateAnalysis(settings, 'qari_stem', text).slice(0, own.length);
    expect(stems).toEqual(own.map(({ stem }) => lexicon.conceptOf(stem)));
  });

  it.each(Object.entries(spellings))('folds the same spellings: %s', (_, change) => {
    const text = change(searchCases.map(({ query }) => query).join('\n'));
    expect(emulateAnalysis(settings, 'qari_form', text)).toEqual(ours(text).map(({ form }) => form));
  });

  it('lets a name of several words be found by what stands for it', () => {
    const united = emulateAnalysis(settings, 'qari_stem', 'UN')[0];
    expect(emulateAnalysis(settings, 'qari_stem_index', 'مكتب الأمم المتحدة')).toContain(united);
  });

  it('finds a word behind a preposition', () => {
    expect(emulateAnalysis(settings, 'qari_stem_index', 'لسمرقند')).toContain('سمرقند');
  });
});
