// Endings that no host has: "Node.js", "report.pdf". Files whose ending is a domain too ("report.zip") read as hosts.
const otherEnding = /\.(?:[jt]s|pdf|docx?|xlsx?|pptx?|txt|csv|json|xml|html?|jpe?g|png|gif|svg|css|php)$/iu;
const degree = /^\p{Lu}\.\p{Lu}\p{Ll}$/u;
const domain =
  /\.(?:com|edu|gov|info|int|mil|net|org|biz|app|dev|site|shop|store|online|xyz|top|club|live|news|blog|tech|cloud|bank|onion|example|xn--[\w-]+)(?:\.|$)|\.[a-z]{2}$/iu;
const dotted = /[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*/gu;
// The blocks of all scripts that are written from the right (Unicode, DerivedBidiClass), with their signs: tatweel, question mark.
const fromRight = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFE\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
// What follows a host belongs to it as far as no letter written from the right turns it.
const path = new RegExp(`(?::\\d+)?[/?#][^\\s${fromRight}]*`, 'uy');
const besideArabic = new RegExp(`[\\s${fromRight}]+`, 'u');
// What remains after normalizing is drawn over or below a letter, "bank.com" with a line under its last one.
const marksOfLatin = /(?<=\p{Script=Latin})\p{M}+/gu;
// Letters that are drawn as Latin ones; a word of them alone is one of its own language.
const alike = new Map(
  zipped(
    '\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u0501\u04CF\u03BF\u03BD\u03B9\u03C1\u03B1',
    'aeopcxyisjdlovipa',
  ),
);
const ofAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const inPunctuation = /[^\p{P}\p{Bidi_C}](?:.*[^\p{P}\p{Bidi_C}])?/su;

/**
 * Tells whether the text of a link looks, anywhere in it, like an address of another host than the link leads to. Read as
 * it is seen: without what has no width, wide letters and dots as plain ones. A host may be written without "www." or by
 * its domain; links within the paper, mailto and tel lead to no host.
 */
export function claimsOtherHost(text: string, href: string): boolean {
  const target = /^https?:/iu.test(href) ? hostOf(href) : null;
  if (!target) return false;
  const seen = text
    .normalize('NFKC')
    .replaceAll('\u3002', '.')
    .replace(/(?!\p{Bidi_C})[\p{Cf}\p{DI}]/gu, '')
    .replace(marksOfLatin, '')
    .replace(dotted, asDrawn);
  return (
    seen.split(besideArabic).some(isTurned) ||
    hostsIn(seen.replace(/\p{Bidi_C}/gu, '')).some((host) => !isSameSite(host, target))
  );
}

/** A word as its letters are drawn, if it mixes them: "pay" and "pal" of two scripts. */
function asDrawn(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return word.replace(ofAlike, (letter) => alike.get(letter.toLowerCase()) ?? letter);
}

function zipped(letters: string, others: string): [string, string][] {
  return [...letters].map((letter, index) => [letter, others.charAt(index)]);
}

/** Tells whether direction marks inside of a dotted word may show its parts in another order: "com", U+200F, ".bank". */
function isTurned(word: string): boolean {
  const [inside = ''] = inPunctuation.exec(word) ?? [];
  return /\p{Bidi_C}/u.test(inside) && inside.includes('.') && /\p{Script=Latin}{2}/u.test(inside);
}

function hostsIn(words: string): string[] {
  const hosts: string[] = [];
  let pathEnd = 0;
  for (const { 0: written, index } of words.matchAll(dotted)) {
    const end = index + written.length;
    if (index < pathEnd || !(words.startsWith('://', index - 3) || isHost(written, words.slice(end))))
      continue;
    hosts.push(hostOf(`https://${written}`) ?? written);
    path.lastIndex = end;
    if (path.test(words)) pathEnd = path.lastIndex;
  }
  return hosts;
}

function isHost(written: string, after: string): boolean {
  if (/^www\./iu.test(written)) return true;
  if (otherEnding.test(written) || degree.test(written)) return false;
  if (domain.test(written)) return true;
  const isNumbers = /^\d+(?:\.\d+){3}$/.test(written) && hostOf(`https://${written}`) === written;
  if (/^(?:\/|:\d)/u.test(after)) return isNumbers || /\.\p{L}{2,}$/u.test(written);
  return (isNumbers || /\.[a-z]{2,}$/u.test(written)) && /^[\p{P}\s]*$/u.test(after);
}

function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname.replace(/^www\./u, '');
  } catch {
    return null;
  }
}
