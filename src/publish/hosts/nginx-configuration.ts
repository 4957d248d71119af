import { bothForms } from './both-forms.ts';
import { forServersOnly } from './for-servers-only.ts';
import type { ServingRules } from './serving-rules.ts';

/** Writes what stands in the `server` block of nginx: `root` there is the folder that holds the base path. */
export function nginxConfiguration(rules: ServingRules): string {
  const { basePath, cacheControl, caching, types, compressedTypes, redirects } = rules;
  const byEnding = types.filter(({ ending, folder }) => ending.startsWith('.') && !folder);
  const special = types.filter(({ ending, folder }) => !ending.startsWith('.') || folder);
  return [
    '# Written by the build. Include it in a server block whose root is the folder above this site’s base path.',
    ...(basePath === '/' ? [] : barePath(rules)),
    `location ${basePath} {`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${compressedTypes.filter((type) => type !== 'text/html').join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...byEnding.map(({ ending, type }) => `    ${type} ${ending.slice(1)};`),
    '  }',
    '  gzip on;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_comp_level 5;',
    '  gzip_min_length 512;',
    `  gzip_types ${compressedTypes.filter((type) => type !== 'text/html').join(' ')};`,
    `  error_page 403 404 =404 ${basePath}404.html;`,
    ...headerLines(rules, cacheControl).map((line) => `  ${line}`),
    // In here they have the headers above.
    ...redirectLocations(redirects).map((line) => `  ${line}`),
    ...caching.flatMap(({ folder, value }) => [
      `  location ${basePath}${folder} {`,
      ...headerLines(rules, value).map((line) => `    ${line}`),
      // A location of a folder takes its files from the ones of types below: they are said in it once more.
      ...special
        .filter((rule) => rule.folder?.startsWith(folder))
        .map((rule) => `    ${typeLocation(basePath, rule)}`),
      '  }',
    ]),
    ...clientRenderedLocations(rules).map((line) => `  ${line}`),
    ...special.filter(({ folder }) => !folder).map((rule) => `  ${typeLocation(basePath, rule)}`),
    `  location ~ ^${escaped(basePath)}(?:\\.(?!well-known/)|${forServersOnly}) { return 404; }`,
    '}',
    '',
  ].join('\n');
}

/** `if` looks only for a file here, and leaves: what it is made for, and no more (https://www.nginx.com/resources/wiki/start/topics/depth/ifisevil/). */
function clientRenderedLocations({ basePath, clientRendered }: ServingRules): string[] {
  if (!clientRendered) return [];
  const { folder, data, page } = clientRendered;
  const hasData = `-f $document_root${basePath}${data}$qari_name.json`;
  const place = `^${escaped(basePath + folder)}(?<qari_name>[^/]+)`;
  return [
    `location ~ ${place}/$ {`,
    '  set $qari_drawn "";',
    `  if (${hasData}) { set $qari_drawn 1; }`,
    '  if (-f $request_filename/index.html) { set $qari_drawn ""; }',
    `  if ($qari_drawn) { rewrite ^ ${basePath}${page} last; }`,
    '}',
    `location ~ ${place}$ {`,
    `  if (${hasData}) { rewrite ^(.*)$ $1/ permanent; }`,
    '}',
  ];
}

/** An address that does not fit where nginx keeps a word of its configuration (4,096 bytes) would keep it from starting. */
const mostBytes = 4_000;

/** In the order in which nginx sorts them, a slash before every other letter: else 20,000 of them take it minutes to start. */
function redirectLocations(redirects: ServingRules['redirects']): string[] {
  const places = redirects.flatMap(({ from, to }) => bothForms(from).map((path) => ({ path, to })));
  const key = (path: string) => Buffer.from(path.replaceAll('/', '\0'));
  return places
    .filter((place) => Object.values(place).every((text) => Buffer.byteLength(text) < mostBytes))
    .map(({ path, to }) => ({ path, to, key: key(path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ path, to }) => leading(path, to));
}

/** The base path without its slash is outside of the site's own location, and has no headers from there. */
function barePath(rules: ServingRules): string[] {
  const { basePath, cacheControl } = rules;
  return [leading(basePath.slice(0, -1), basePath, headerLines(rules, cacheControl))];
}

/** Without the host and its port: behind a proxy they are none that a reader can reach. */
function leading(path: string, to: string, headers: readonly string[] = []): string {
  const rules = ['absolute_redirect off;', ...headers, `return 301 ${quoted(to)};`];
  return `location = ${quoted(path)} { ${rules.join(' ')} }`;
}

function headerLines({ headers }: ServingRules, cacheControl: string): string[] {
  return Object.entries({ ...headers, 'Cache-Control': cacheControl }).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
}

function typeLocation(
  basePath: string,
  { folder = '', ending, type }: ServingRules['types'][number],
): string {
  const pattern = `^${escaped(basePath + folder)}(?:.*/)?[^/]*${escaped(ending)}$`;
  const path = ending.startsWith('/') ? `^${escaped(basePath)}(?:.*/)?${escaped(ending.slice(1))}$` : pattern;
  return `location ~ ${path} { types { } default_type ${type}; }`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function escaped(text: string): string {
  return text.replace(/[.+(){}^$|?*[\]\\]/g, '\\$&');
}
