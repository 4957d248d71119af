import type { ServingRules } from './serving-rules.ts';

/**
 * Writes the shell script that uploads a site to a bucket with its types and caching, what pages need before the pages
 * themselves. Old files below `assets/` stay, for pages that are open.
 */
export function s3UploadScript({ basePath, cacheControl, caching, types }: ServingRules): string {
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
      return `upload '${folder}' '${value}' '${rule.type}' '${patternOf(rule, folder)}' ${[...earlier, ...without].join(' ')}`;
    });
  });
  return [
    '#!/bin/sh',
    '# Written by the build. Usage: sh .qari/s3-upload.sh s3://bucket',
    'set -euf',
    'site=$(cd "$(dirname "$0")/.." && pwd)',
    `target="$1${basePath.slice(0, -1)}"`,
    'upload() {',
    '  folder=$1 caching=$2 type=$3 pattern=$4',
    '  shift 4',
    '  [ -d "$site/$folder" ] || return 0',
    '  # A pass over the bucket for each kind of file that is there.',
    `  others=; [ -n "$folder" ] || others='${['.', ...caching.map(({ folder }) => folder)].map((folder) => `-not -path ./${folder}*`).join(' ')}'`,
    '  [ -n "$(cd "$site/$folder" && find . -path "./$pattern" $others -type f | head -n 1)" ] || return 0',
    '  aws s3 sync "$site/$folder" "$target/$folder" --no-progress --cache-control "$caching" --content-type "$type" --exclude "*" --include "$pattern" "$@"',
    '}',
    ...uploads,
    `aws s3 sync "$site" "$target" --no-progress --delete --exclude '.*' --exclude 'assets/*' --cache-control '${cacheControl}'`,
    '',
  ].join('\n');
}

function patternOf({ folder: own = '', ending }: ServingRules['types'][number], folder: string): string {
  return `${own.slice(folder.length)}*${ending.startsWith('/') ? ending.slice(1) : ending}`;
}
