import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Audio } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import { setJsonProperty } from './json-property.ts';
import type { NarrateOptions } from './narrate-options.ts';
import { NarrationError } from './narration-error.ts';
import { type NarrationPlan, planNarration } from './narration-plan.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Puts a narration into the article's file in the place of the last one; nothing else of the file changes. A narration
 * takes minutes: the file is read anew, and refused when its text has meanwhile become another. `writeMedia` is called
 * when nothing is refused any more: the old recording stays as long as the article names it.
 */
export async function writeAudioEntries(
  id: string,
  entries: readonly Audio[],
  { hash }: NarrationPlan,
  { editionFolder, of, settings, isForced }: NarrateOptions,
  writeMedia: () => Promise<void>,
): Promise<void> {
  const file = join(editionFolder, 'articles', `${id}.json`);
  const text = await readFile(file, 'utf8');
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
  await writeMedia();
  await writeWhole(file, written);
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
