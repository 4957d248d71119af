import type { Article } from '../../src/domain/article/article.ts';
import { textOfBlock } from '../../src/domain/article/block-text.ts';

/**
 * Articles in the words of others, for measurements: the same `seed` gives the same archive. Words come as often as in the
 * samples; one in nine is a made-up name or noun, so that the vocabulary grows with the archive as that of newspapers does.
 * Some 350 words each, spread over five years, newest last.
 */
export function generateArchive(samples: readonly Article[], count: number, seed = 1): Article[] {
  const random = mulberry32(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = samples.flatMap(({ blocks }) =>
    blocks.flatMap((block) => textOfBlock(block).match(/[\p{L}\p{M}]+/gu) ?? []),
  );
  const madeUp: string[] = [];
  /** A new word now and then; else one of those before, the early ones more often (Zipf). */
  const rareWord = () => {
    if (madeUp.length === 0 || random() < 0.25) madeUp.push(coin(random));
    return madeUp[Math.floor(madeUp.length * random() ** 3)] as string;
  };
  const sentence = (length: number) =>
    Array.from({ length }, () => (random() < 1 / 9 ? rareWord() : pick(words))).join(' ');
  const text = (id: string, length: number) => ({
    type: 'paragraph' as const,
    id,
    runs: [{ text: `${sentence(length)}.` }],
  });

  const firstDay = Date.UTC(2020, 0, 1);
  const step = (5 * 365 * 86_400_000) / count;
  return Array.from({ length: count }, (_, index): Article => {
    const { articleSection, keywords, author, image } = pick(samples);
    const headline = `${sentence(3)} ${coinFor(madeUp, random)} ${sentence(3)}`;
    return {
      id: `generated-${index}`,
      headline,
      description: sentence(18),
      inLanguage: 'ar',
      datePublished: new Date(firstDay + index * step).toISOString(),
      articleSection,
      ...(keywords && { keywords }),
      ...(author && { author }),
      ...(image && { image }),
      blocks: [
        { type: 'paragraph', id: 'b1', runs: [{ text: `${headline}. ${sentence(30)}.` }] },
        ...['b2', 'b3', 'b4', 'b5', 'b6', 'b7'].map((id) => text(id, 30 + Math.floor(random() * 30))),
      ],
    };
  });
}

const onset = [...'بتثجحخدذرزسشصضطعغفقكلمنهوي'];
const shapes = ['CaCCuC', 'CCCان', 'CاCC', 'CيCC', 'CCوC', 'CCCي', 'CCيCة', 'مCCC', 'CCCC', 'CCCوC'];

function coin(random: () => number): string {
  const shape = shapes[Math.floor(random() * shapes.length)] ?? '';
  return shape.replace(/[a-z]/g, '').replace(/C/g, () => onset[Math.floor(random() * onset.length)] ?? '');
}

function coinFor(known: string[], random: () => number): string {
  const word = coin(random);
  known.push(word);
  return word;
}

/** A small generator of random numbers below 1, by Tommy Ettinger; the same ones for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
