// Endings that no host has: "Node.js", "report.pdf". Files whose ending is a domain too ("report.zip") read as hosts.
const otherEnding = /\.(?:[jt]s|pdf|docx?|xlsx?|pptx?|txt|csv|json|xml|html?|jpe?g|png|gif|svg|css|php)$/iu;
const degree = /^\p{Lu}\.\p{Lu}\p{Ll}$/u;
const domain =
  /\.(?:com|edu|gov|info|int|mil|net|org|biz|app|dev|site|shop|store|online|xyz|top|club|live|news|blog|tech|cloud|bank|onion|example|xn--[\w-]+)(?:\.|$)|\.[a-z]{2}$/iu;
const dotted = /[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*/gu;
// What follows a host belongs to it as far as no letter written from the right turns it.
const path = /(?::\d+)?[/?#][^\s\p{Script=Arabic}\p{Script=Hebrew}]*/uy;
const besideArabic = /[\s\p{Script=Arabic}\p{Script=Hebrew}]+/u;
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
    .replace(/(?!\p{Bidi_C})[\p{Cf}\p{DI}]/gu, '');
  return (
    seen.split(besideArabic).some(isTurned) ||
    hostsIn(seen.replace(/\p{Bidi_C}/gu, '')).some((host) => !isSameSite(host, target))
  );
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
