import * as v from 'valibot';
import { articleLimits } from '#domain/article/limits.ts';
import { isSafeHref } from '#domain/text/safe-href.ts';
import { isSitePath } from './is-site-path.ts';

const oldAddress = v.pipe(
  v.string(),
  v.maxLength(articleLimits.urlLength),
  v.check(isSitePath, 'old-address'),
);
const newAddress = v.pipe(
  v.string(),
  v.maxLength(articleLimits.urlLength),
  v.check(
    (href) => isSitePath(href) || (/^https?:\/\/[^/]/u.test(href) && isSafeHref(href) && !namesUser(href)),
    'new-address',
  ),
);

/** One changed address. */
export const redirectSchema = v.object({ from: oldAddress, to: newAddress });

/** `redirects.json` of an edition: the addresses that have changed, those of the site it was before among them. */
export const redirectsSchema = v.object({
  $schema: v.exactOptional(v.string()),
  redirects: v.pipe(v.array(redirectSchema), v.maxLength(200_000)),
});

/** `https://paper.example@elsewhere.example/` leads elsewhere. */
function namesUser(href: string): boolean {
  const { username, password } = new URL(href);
  return username !== '' || password !== '';
}
