import { isFilePath } from '#publish/redirects/is-file-path.ts';
import type { ServingRules } from './serving-rules.ts';

/** Endings of files beside those of one kind or another that two to five letters make: Pagefind's own. */
const searchEndings = ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'];

/**
 * Writes the function that CloudFront runs at each request to a bucket: the folder of a page is its `index.html`, and an
 * address without the slash leads to the one with it, and what was asked with it. JavaScript runtime 2.0.
 */
export function cloudfrontFunction({ basePath, types }: Pick<ServingRules, 'basePath' | 'types'>): string {
  return [
    'function handler(event) {',
    '  var request = event.request;',
    '  var uri = request.uri;',
    `  if (uri.startsWith('${basePath}.')) {`,
    "    return { statusCode: 404, statusDescription: 'Not Found' };",
    '  }',
    "  if (uri.endsWith('/')) {",
    "    request.uri = uri + 'index.html';",
    `  } else if (!/\\.(?:${fileEndings(types).join('|')})$/i.test(uri) && !uri.startsWith('//')) {`,
    '    var asked = Object.entries(request.querystring).flatMap(function (entry) {',
    "      return (entry[1].multiValue || [entry[1]]).map(function (one) { return entry[0] + '=' + one.value; });",
    '    });',
    "    var location = uri + '/' + (asked.length > 0 ? '?' + asked.join('&') : '');",
    "    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };",
    '  }',
    '  return request;',
    '}',
    '',
  ].join('\n');
}

/** What tells a file from a page, whose name may have a dot too (`/articles/v1.5`): as `isFilePath`, and the endings that it does not take for one. */
function fileEndings(types: ServingRules['types']): string[] {
  const known = types.flatMap(({ ending }) =>
    ending.startsWith('.') && !isFilePath(ending) ? ending.slice(1) : [],
  );
  return ['[a-z]{2,5}', ...new Set(known), ...searchEndings];
}

/** Writes the response headers policy of CloudFront, for `aws cloudfront create-response-headers-policy`. */
export function cloudfrontHeaders({ headers }: Pick<ServingRules, 'headers'>): string {
  const own = {
    'Content-Security-Policy': (value: string) => ({
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
    }),
    'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
    'Strict-Transport-Security': (value: string) => ({
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: Number(/\d+/.exec(value)?.[0] ?? 0),
        IncludeSubdomains: false,
        Preload: false,
      },
    }),
    'Referrer-Policy': (value: string) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  };
  const isOwn = (name: string): name is keyof typeof own => name in own;
  const entries = Object.entries(headers);
  // CloudFront refuses as custom headers those it has words of its own for.
  const security = entries.flatMap(([name, value]) => (isOwn(name) ? [own[name](value)] : []));
  const custom = entries
    .filter(([name]) => !isOwn(name))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const policy = {
    Name: 'qari',
    SecurityHeadersConfig: Object.assign({}, ...security),
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
