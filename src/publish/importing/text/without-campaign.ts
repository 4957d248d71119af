/** An address without what counts the readers of a campaign or a feed (utm_*, fbclid, gclid); the rest stays letter by letter. */
export function withoutCampaign(address: string): string {
  const [, before, query, after = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/su.exec(address) ?? [];
  if (before === undefined || query === undefined) return address;
  const parts = query.split('&');
  const kept = parts.filter((part) => !/^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i.test(part));
  if (kept.length === parts.length) return address;
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${after}`;
}
