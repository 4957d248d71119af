import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';
import { programPath } from '../../../tests/support/run-command.ts';
import { openFfmpeg } from './ffmpeg.ts';
import { narrateEdition } from './narrate-edition.ts';

const missing = ['espeak-ng', 'ffmpeg'].filter((program) => programPath(program) === null);
const why = missing.length > 0 ? `, skipped: install ${missing.join(' and ')}` : '';
const abstract = ['بدأ الحوار في يناير. وأثمر لجنة مشتركة.', 'قد يبقى عدد من العسكريين.'];
const { audio: _, ...article } = buildArticle({ abstract });
const edition = writeEdition([article]);
const cache = join(tmpdir(), `qari-real-voice-${process.pid}`);
afterAll(() => {
  for (const folder of [edition, cache]) rmSync(folder, { recursive: true, force: true });
});

describe(`a narration by espeak-ng and ffmpeg${why}`, () => {
  it.skipIf(missing.length > 0)(
    'is heard in both files for as long as is said, each sentence at its cue',
    async () => {
      const encoder = await openFfmpeg();
      const [outcome] = await narrateEdition(['suez-canal'], {
        editionFolder: edition,
        of: 'abstract',
        settings: { voiceCommand: 'espeak-ng -v {lang} -s 150 --stdout', bitrate: 24 },
        encoder,
        cache,
        isForced: false,
        isDryRun: false,
        timeoutMs: 20_000,
      });
      expect(outcome?.status).toBe('made');
      const { audio = [] }: Article = JSON.parse(
        readFileSync(join(edition, 'articles/suez-canal.json'), 'utf8'),
      );
      const cues = audio[0]?.cues ?? [];
      expect(cues).toHaveLength(3);
      for (const { contentUrl, duration } of audio) {
        const { samples, sampleRate } = await encoder.convert(
          readFileSync(join(edition, contentUrl)),
          16_000,
        );
        expect(samples.length / sampleRate).toBeCloseTo(duration, 1);
        const loudest = (from: number, to: number) =>
          Math.max(...samples.subarray(from * sampleRate, to * sampleRate).map(Math.abs));
        for (const [seconds] of cues) {
          expect(loudest(seconds, seconds + 0.3)).toBeGreaterThan(1500);
          if (seconds > 0) expect(loudest(seconds - 0.18, seconds)).toBeLessThan(400);
        }
      }
    },
    60_000,
  );
});
