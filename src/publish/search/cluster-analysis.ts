import { prepositionRule } from '#domain/search/index-terms.ts';
import { longestThatMayBeAnother, stopWords } from '#domain/search/is-stop-word.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import { normalLetters } from '#domain/search/normal-letters.ts';
import { seatBeforeWaw, servantName } from '#domain/search/spelling-rules.ts';
import { lastHamzaRule, prefixRule, suffixRules } from '#domain/search/stem-word.ts';

/** Scripts, spaces between which words begin anew; as Java writes them. */
const others = '[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}]';
const replace = (pattern: string, replacement = '') => ({ type: 'pattern_replace', pattern, replacement });

/**
 * The `analysis` of an index in which an OpenSearch cluster takes words apart as `domain/search` does. Made of the same rules
 * and tables, of what every cluster has: no plug-in is needed.
 */
export function clusterAnalysis(lexicon: Lexicon) {
  const letters = [
    'qari_plain',
    'qari_unwritten',
    'qari_hamza',
    'qari_letters',
    'qari_thousands',
    'qari_scripts',
    'qari_servant',
  ];
  const form = ['lowercase', 'qari_stop', 'qari_single', 'qari_prefix', 'qari_last_hamza', 'qari_stop_long'];
  const stem = [...form, ...suffixRules.map((_, index) => `qari_suffix_${index}`), 'qari_concepts'];
  const analyzer = (filter: string[]) => ({
    type: 'custom',
    char_filter: letters,
    tokenizer: 'qari_words',
    filter,
  });
  return {
    char_filter: {
      qari_plain: { type: 'mapping', mappings: mappings((letter) => letter.normalize('NFKC')) },
      qari_unwritten: replace('[\\p{Cf}\\u0640\\u064B-\\u0653\\u0670]'),
      qari_hamza: replace(seatBeforeWaw.pattern, seatBeforeWaw.replacement),
      qari_letters: { type: 'mapping', mappings: mappings(normalLetters) },
      qari_thousands: replace('(?<=\\d)[,\\u066C](?=\\d{3}(?!\\d))'),
      qari_scripts: replace(`(?<=\\p{IsArabic})(?=${others})|(?<=${others})(?=\\p{IsArabic})`, ' '),
      qari_servant: replace(servantName.pattern, servantName.replacement),
    },
    tokenizer: { qari_words: { type: 'pattern', pattern: '[^\\p{L}\\p{N}]+' } },
    filter: {
      qari_stop: { type: 'stop', stopwords: [...stopWords] },
      qari_single: { type: 'predicate_token_filter', script: { source: singleArabicLetter } },
      qari_prefix: replace(prefixRule),
      qari_last_hamza: replace(lastHamzaRule),
      qari_stop_long: {
        type: 'stop',
        stopwords: [...stopWords].filter(({ length }) => length > longestThatMayBeAnother),
      },
      ...Object.fromEntries(suffixRules.map((rule, index) => [`qari_suffix_${index}`, replace(rule)])),
      qari_concepts: { type: 'synonym', lenient: true, synonyms: synonyms(lexicon) },
      qari_preposition: { type: 'pattern_capture', preserve_original: true, patterns: [prepositionRule] },
    },
    analyzer: {
      qari_form: analyzer(form),
      qari_stem: analyzer(stem),
      /** For indexing: «لسمرقند» is found by «سمرقند» too. */
      qari_stem_index: analyzer([...form, 'qari_preposition', ...stem.slice(form.length)]),
      qari_word: analyzer(['lowercase']),
    },
  };
}

/** Painless: keeps what is no single Arabic letter. */
const singleArabicLetter =
  "token.term.length() > 1 || !(token.term.charAt(0) >= (char)'\\u0600' && token.term.charAt(0) <= (char)'\\u06FF')";

/** Every letter, digit and mark of the BMP in scripts of newspapers that becomes another, as `a => b`. */
function mappings(change: (letter: string) => string): string[] {
  const rows: string[] = [];
  for (let code = 0xa0; code <= 0xffff; code += 1) {
    const letter = String.fromCharCode(code);
    if (!/[\p{Script=Arabic}\p{Script=Latin}\p{Nd}]|[\u0600-\u06FF]/u.test(letter)) continue;
    const plain = change(letter);
    if (plain !== letter && plain !== letter.toLowerCase()) rows.push(`${letter} => ${plain}`);
  }
  return rows;
}

function synonyms({ concepts, phrases }: Lexicon): string[] {
  const ofWords = [...concepts].flatMap(([stem, concept]) =>
    stem === concept ? [] : [`${stem} => ${concept}`],
  );
  return [...ofWords, ...phrases.map(({ stems, concept }) => `${stems.join(' ')}, ${concept}`)];
}
