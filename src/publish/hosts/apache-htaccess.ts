import type { Redirect } from '#publish/redirects/redirect.ts';
import { apacheTarget } from './apache-target.ts';
import { bothForms } from './both-forms.ts';
import { forServersOnly } from './for-servers-only.ts';
import type { ServingRules } from './serving-rules.ts';

/** Apache reads the file anew at each request; the pages at the other old addresses lead on by themselves. */
const mostRedirects = 500;

/** Writes `.htaccess`, which Apache reads where the site lies (`AllowOverride All`). */
export function apacheHtaccess(rules: ServingRules): string {
  const { basePath, headers, cacheControl, caching, types, compressedTypes, redirects } = rules;
  const byEnding = types.filter(({ ending, folder }) => ending.startsWith('.') && !folder);
  const special = types.filter(({ ending, folder }) => !ending.startsWith('.') || folder);
  const compressed = compressedTypes.join(' ');
  return [
    '# Written by the build.',
    'DirectoryIndex index.html',
    'Options -Indexes -MultiViews',
    `ErrorDocument 404 ${basePath}404.html`,
    'AddDefaultCharset utf-8',
    ...byEnding.map(({ ending, type }) => `AddType ${type} ${ending}`),
    ...special.flatMap(({ folder = '', ending, type }) => [
      `<If "%{REQUEST_URI} =~ m#^${escaped(basePath + folder)}(?:.*/)?${ending.startsWith('/') ? escaped(ending.slice(1)) : `[^/]*${escaped(ending)}`}$#">`,
      `  ForceType ${type}`,
      '</If>',
    ]),
    `RedirectMatch 404 "^${escaped(basePath)}(?:\\.(?!well-known/)|${forServersOnly})"`,
    ...redirects.slice(0, mostRedirects).flatMap(redirectLines),
    ...clientRendered(rules),
    '<IfModule mod_headers.c>',
    ...Object.entries({ ...headers, 'Cache-Control': cacheControl }).map(
      ([name, value]) => `  Header always set ${name} "${value}"`,
    ),
    ...caching.flatMap(({ folder, value }) => [
      `  <If "%{REQUEST_URI} =~ m#^${escaped(basePath + folder)}# && -f %{REQUEST_FILENAME}">`,
      `    Header always set Cache-Control "${value}"`,
      '  </If>',
    ]),
    // Apache adds the compression to the tag of an answer and then does not know its own tag.
    `  RequestHeader edit If-None-Match '^(?:W/)?"(.*)-(?:gzip|br)"$' '"$1-gzip", "$1-br", "$1"'`,
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_brotli.c>',
    `    AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${compressed}`,
    '  </IfModule>',
    '  <IfModule !mod_brotli.c>',
    `    AddOutputFilterByType DEFLATE ${compressed}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** Where Apache has no module for it, older articles are drawn in 404.html. */
function clientRendered({ basePath, clientRendered: pages }: ServingRules): string[] {
  if (!pages) return [];
  const { folder, data, page } = pages;
  const hasData = `  RewriteCond %{DOCUMENT_ROOT}${basePath}${data}$1.json -f`;
  const hasNoPage = `  RewriteCond %{DOCUMENT_ROOT}${basePath}${folder}$1/index.html !-f`;
  return [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteBase ${basePath}`,
    hasData,
    hasNoPage,
    `  RewriteRule ^${escaped(folder)}([^/]+)/$ ${page} [END]`,
    hasData,
    hasNoPage,
    `  RewriteRule ^${escaped(folder)}([^/]+)$ ${folder}$1/ [R=301,END]`,
    '</IfModule>',
  ];
}

/** The page at an old address whose target cannot be told leads on by itself. */
function redirectLines({ from, to }: Redirect): string[] {
  const target = apacheTarget(to);
  if (target === null) return [];
  return bothForms(from).map((path) => `RedirectMatch 301 "^${escaped(path)}$" "${target}"`);
}

function escaped(text: string): string {
  return text.replace(/[.+(){}^$|?*[\]\\]/g, '\\$&');
}
