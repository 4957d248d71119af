import type { ServingRules } from './serving-rules.ts';

/**
 * Writes the shell script that uploads a site to a bucket with its types and caching, what pages need before the pages
 * themselves. Old files below `assets/` stay, for pages that are open.
 */
export function s3UploadScript(rules: ServingRules): string {
  const { basePath, cacheControl, caching, types } = rules;
  const folders = [...caching, { folder: '', value: cacheControl }];
  const inFolder = (folder: string, rule: ServingRules['types'][number]) =>
    rule.folder === undefined
      ? folder === '' || rule.ending.startsWith('.')
      : rule.folder.startsWith(folder) && folder !== '';
  const uploads = folders.flatMap(({ folder, value }) => {
    const others = folder === '' ? caching.map((rule) => rule.folder) : [];
    const own = types.filter((rule) => inFolder(folder, rule));
    const without = [...others.map((other) => `${other}*`), '.*'].map((pattern) => `--exclude '${pattern}'`);
    // What comes later in the line holds: of two rules that fit a file the first of the table comes last.
    return own.map((rule, index) => {
      const earlier = own.slice(0, index).map((other) => `--exclude '${patternOf(other, folder)}'`);
      return `upload '${folder}' '${value}' '${withCharset(rule.type)}' '${patternOf(rule, folder)}' ${[...earlier, ...without].join(' ')}`;
    });
  });
  return [
    '#!/bin/sh',
    '# Written by the build. Usage: sh .qari/s3-upload.sh s3://bucket',
    'set -euf',
    'site=$(cd "$(dirname "$0")/.." && pwd)',
    `target="\${1:?usage: sh .qari/s3-upload.sh s3://bucket}${basePath.slice(0, -1)}"`,
    ...clientRendered(rules),
    'upload() {',
    '  folder=$1 caching=$2 type=$3 pattern=$4',
    '  shift 4',
    '  [ -d "$site/$folder" ] || return 0',
    '  # A pass over the bucket for each kind of file that is there.',
    `  others=; [ -n "$folder" ] || others='${['.', ...caching.map(({ folder }) => folder)].map((folder) => `-not -path ./${folder}*`).join(' ')}'`,
    '  [ -n "$(cd "$site/$folder" && find -L . -path "./$pattern" $others -type f | head -n 1)" ] || return 0',
    '  aws s3 sync "$site/$folder" "$target/$folder" --no-progress --cache-control "$caching" --content-type "$type" --exclude "*" --include "$pattern" "$@"',
    '}',
    ...uploads,
    `aws s3 sync "$site" "$target" --no-progress --delete --exclude '.*' --exclude '_headers' --exclude '_redirects' --exclude 'assets/*' --cache-control '${cacheControl}'`,
    '',
  ].join('\n');
}

/**
 * A bucket looks for no other file: it is given the page that is drawn in the browser under the name of each one, from a folder of
 * links that stands for the site. The program for uploads follows links.
 */
function clientRendered({ clientRendered: pages }: ServingRules): string[] {
  if (!pages) return [];
  const { folder, data, page } = pages;
  const top = folder.slice(0, -1);
  return [
    '# Articles without a page get the one in which they are drawn.',
    'links=$(mktemp -d)',
    `trap 'rm -r "$links"' EXIT`,
    `mkdir "$links/${top}"`,
    `(cd "$site" && find . -mindepth 1 -maxdepth 1 -not -name '${top}') | while IFS= read -r name; do ln -s "$site/$name" "$links/$name"; done`,
    `(cd "$site/${folder}" && find . -mindepth 1 -maxdepth 1) | while IFS= read -r name; do ln -s "$site/${folder}$name" "$links/${folder}$name"; done`,
    `(cd "$site/${data}" && find . -name '*.json') | while IFS= read -r file; do`,
    `  [ -e "$links/${folder}\${file%.json}" ] || ln -s "$site/${page.replace(/\/index\.html$/u, '')}" "$links/${folder}\${file%.json}"`,
    'done',
    'site=$links',
  ];
}

/** Of plain text nothing else tells a browser that it is UTF-8. */
function withCharset(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

function patternOf({ folder: own = '', ending }: ServingRules['types'][number], folder: string): string {
  return `${own.slice(folder.length)}*${ending.startsWith('/') ? ending.slice(1) : ending}`;
}
