import type { NewsMediaOrganization } from 'schema-dts';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';
import { icons } from '#publish/install/icon-files.ts';
import { withoutEmpty } from './without-empty.ts';

/** The paper as schema.org NewsMediaOrganization; on every page the same thing by its `@id`. */
export function publisher(edition: Edition): NewsMediaOrganization {
  const home = absoluteUrl(edition, paths.home.getHref());
  const logo = icons.findLast(({ purpose }) => purpose === 'any');
  return withoutEmpty({
    '@type': 'NewsMediaOrganization' as const,
    '@id': `${home}#organization`,
    name: edition.name,
    url: home,
    slogan: edition.tagline,
    description: edition.description,
    ...(logo && {
      logo: {
        '@type': 'ImageObject' as const,
        url: absoluteUrl(edition, `/${logo.file}`),
        width: String(logo.size),
        height: String(logo.size),
      },
    }),
    sameAs: edition.sameAs ?? [],
  });
}
