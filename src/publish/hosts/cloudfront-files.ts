import type { ServingRules } from './serving-rules.ts';

/**
 * Writes the function that CloudFront runs at each request to a bucket: the folder of a page is its `index.html`, and an
 * address without the slash leads to the one with it. JavaScript runtime 2.0.
 */
export function cloudfrontFunction({ basePath }: Pick<ServingRules, 'basePath'>): string {
  return [
    'function handler(event) {',
    '  var request = event.request;',
    '  var uri = request.uri;',
    `  if (uri.startsWith('${basePath}.')) {`,
    "    return { statusCode: 404, statusDescription: 'Not Found' };",
    '  }',
    "  if (uri.endsWith('/')) {",
    "    request.uri = uri + 'index.html';",
    "  } else if (!/\\.[a-z0-9]+$/.test(uri) && !uri.startsWith('//')) {",
    "    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: uri + '/' } } };",
    '  }',
    '  return request;',
    '}',
    '',
  ].join('\n');
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
