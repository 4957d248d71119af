import { bothForms } from './both-forms.ts';
import { forServersOnly } from './for-servers-only.ts';
import type { ServingRules } from './serving-rules.ts';

/** Caddy goes through them one by one at each request; the pages at the other old addresses lead on by themselves. */
const mostRedirects = 5_000;

/** Writes what stands in a site block of Caddy: `root` there is the folder that holds the base path. */
export function caddyfile(rules: ServingRules): string {
  const { basePath, headers, cacheControl, caching, types, compressedTypes, redirects } = rules;
  const header = (name: string, value: string) => `\t\t${name} "${value}"`;
  const headerLines = [
    '\theader {',
    ...Object.entries({ ...headers, 'Cache-Control': cacheControl }).map(([name, value]) =>
      header(name, value),
    ),
    '\t}',
  ];
  // Of two lines for one header the last one holds: the rules that come first in the table are written last.
  const typeLines = types.toReversed().flatMap(({ folder = '', ending, type }, index) => [
    // A star at the beginning stands for any folders, one inside for a single name.
    `\t@type${index} path ${folder ? basePath + folder : ''}*${ending}`,
    `\theader @type${index} Content-Type "${withCharset(type, compressedTypes)}"`,
  ]);
  return [
    '# Written by the build. Import it in a site block whose root is the folder above this site’s base path.',
    ...(basePath === '/' ? [] : barePath(basePath, headerLines)),
    `@qari path ${basePath}*`,
    'handle @qari {',
    ...(redirects.length > 0
      ? [
          '\tmap {http.request.uri.path} {qari_moved} {',
          ...redirects
            .slice(0, mostRedirects)
            .flatMap(({ from, to }) => bothForms(from).map((path) => `\t\t"${path}" "${to}"`)),
          '\t\tdefault ""',
          '\t}',
          '\t@moved not vars {qari_moved} ""',
        ]
      : []),
    ...clientRendered(rules),
    // Caddy would sort them, the ones without a condition last: what is written last holds.
    '\troute {',
    ...headerLines,
    // Behind the headers, for whoever is led on is to have them too.
    ...(redirects.length > 0 ? ['\tredir @moved {qari_moved} 301'] : []),
    ...(rules.clientRendered ? ['\tredir @drawn_bare {qari_slashed} 308'] : []),
    ...caching.flatMap(({ folder, value }, index) => [
      `\t@cache${index} path ${basePath}${folder}*`,
      `\theader @cache${index} Cache-Control "${value}"`,
    ]),
    ...typeLines,
    '\t}',
    '\tencode {',
    '\t\tgzip 6',
    '\t\tminimum_length 512',
    '\t\tmatch {',
    ...compressedTypes.map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
    `\t@hidden path_regexp ^${basePath.replace(/[.]/g, '\\.')}(?:\\.|${forServersOnly})`,
    '\terror @hidden 404',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    // Caddy answers what nothing handles with an empty page and 200.
    ...(basePath === '/' ? [] : ['handle {', '\terror 404', '}']),
    'handle_errors {',
    `\trewrite * ${basePath}404.html`,
    '\tencode gzip',
    '\theader {',
    header('Content-Type', 'text/html; charset=utf-8'),
    header('Cache-Control', cacheControl),
    '\t}',
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}

/** The base path without its slash is outside of what the site handles. */
function barePath(basePath: string, headerLines: readonly string[]): string[] {
  const bare = basePath.slice(0, -1);
  return [`handle ${bare} {`, ...headerLines, `\tredir * ${basePath} 301`, '}'];
}

/** Pages without a file: their name is the part of the path behind the folder, as Caddy counts the parts from 0. */
function clientRendered({ basePath, clientRendered: pages }: ServingRules): string[] {
  if (!pages) return [];
  const place = `${basePath}${pages.folder}`;
  const data = `${basePath}${pages.data}{http.request.uri.path.${place.split('/').length - 2}}.json`;
  const matcher = (name: string, end: string, file: string) => [
    `\t@${name} {`,
    `\t\tpath_regexp ^${place.replaceAll('.', '\\.')}[^/]+${end}$`,
    `\t\tfile "${data}"`,
    `\t\tnot file "${file}"`,
    '\t}',
  ];
  return [
    ...matcher('drawn', '/', '{http.request.uri.path}index.html'),
    `\trewrite @drawn ${basePath}${pages.page}`,
    ...matcher('drawn_bare', '', '{http.request.uri.path}/index.html'),
    // The path alone would come with its letters not encoded.
    '\tmap {http.request.uri} {qari_slashed} {',
    '\t\t~^([^?]+)(.*)$ "$1/$2"',
    '\t}',
  ];
}

function withCharset(type: string, texts: readonly string[]): string {
  return texts.includes(type) ? `${type}; charset=utf-8` : type;
}
