import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Audio } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { ReadArticle } from '#publish/edition/read-edition.ts';
import type { EncodedAudio } from './ffmpeg.ts';
import { setJsonProperty } from './json-property.ts';
import type { NarrateOptions } from './narrate-options.ts';
import { narrationFile } from './narrated-audio.ts';
import { NarrationError } from './narration-error.ts';
import { type NarrationPlan, planNarration } from './narration-plan.ts';
import { stageFiles } from './stage-files.ts';

/**
 * Puts the files of a narration and the article that names them in the place of the last ones, all or none. The files
 * are ready before the article is read, so that it cannot change between being read and being written.
 */
export async function writeNarration(
  { article, file }: ReadArticle,
  { entries, files }: { entries: readonly Audio[]; files: readonly EncodedAudio[] },
  plan: NarrationPlan,
  options: NarrateOptions,
): Promise<void> {
  const { editionFolder, of } = options;
  const staged = stageFiles();
  try {
    for (const { extension, content } of files) {
      await staged.add(join(editionFolder, narrationFile(article.id, of, extension)), content);
    }
    const path = join(editionFolder, file);
    await staged.add(path, withEntries(await readFile(path, 'utf8'), entries, plan, options));
    await staged.commit();
  } finally {
    await staged.discard();
  }
}

/**
 * The text of an article's file with a narration in the place of the last one; nothing else of it changes. A narration
 * takes minutes: it is refused when the text has meanwhile become another.
 */
function withEntries(
  text: string,
  entries: readonly Audio[],
  { hash }: NarrationPlan,
  { of, settings, isForced }: NarrateOptions,
): string {
  const article = parseText(text);
  if (!article || planNarration(article, of, settings).hash !== hash) {
    throw new NarrationError('changed-meanwhile');
  }
  // As the file has them: the parsed ones have lost what the article format does not know.
  const present: Audio[] = JSON.parse(withoutMark(text)).audio ?? [];
  const others = present.filter((entry) => entry.of !== of);
  // A person who recorded it while the machine spoke is not written over either.
  const persons = present.filter(({ of: part, narration }) => part === of && !narration);
  if (persons.length > 0 && !isForced) throw new NarrationError('changed-meanwhile');
  const audio = [...others, ...entries].sort((a, b) => (a.of === b.of ? 0 : a.of === 'abstract' ? -1 : 1));
  const written = setJsonProperty(text, 'audio', audio, ['image', 'keywords', 'articleSection']);
  if (!parseText(written)) throw new NarrationError('not-publishable');
  return written;
}

function parseText(text: string): Article | null {
  try {
    const parsed = parseArticle(JSON.parse(withoutMark(text)));
    return parsed.ok ? parsed.value.article : null;
  } catch {
    return null;
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
