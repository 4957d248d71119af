const marked = /(?:https?:\/\/|www\.)[^\s/?#]+/giu;
const bare =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|edu|gov|info|int|mil|net|org|example|[a-z]{2}(?=\/))(?=[/?#]|$)/iu;
const invisible = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * Tells whether the text of a link looks like an address of another host than the link leads to. A host may be written
 * without "www." or by its domain; links within the paper, mailto and tel lead to no host.
 */
export function claimsOtherHost(text: string, href: string): boolean {
  const target = /^https?:/iu.test(href) ? hostOf(href) : null;
  if (!target) return false;
  const words = text.replace(invisible, '').trim();
  const claimed = words.match(marked) ?? words.match(bare) ?? [];
  return claimed.some((written) => {
    const host = hostOf(/^https?:/iu.test(written) ? written : `https://${written}`);
    return host !== null && !isSameSite(host, target);
  });
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
