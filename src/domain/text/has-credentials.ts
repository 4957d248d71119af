/**
 * Tells whether an address names a user before its host, where readers look for the host:
 * https://bank.example@other.example leads to other.example.
 */
export function hasCredentials(href: string): boolean {
  return /^https?:\/*[^/?#]*@/iu.test(href);
}
