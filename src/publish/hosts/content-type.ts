/** Which files have a type: those below a folder of the site, if one is named, whose path ends so. */
export type TypeRule = { folder?: string; ending: string; type: string };

/** The types of all files that a build writes. Of two rules that fit, the first one holds. */
export const typeRules: readonly TypeRule[] = [
  { ending: '/feed.xml', type: 'application/rss+xml' },
  { ending: '/atom.xml', type: 'application/atom+xml' },
  { ending: '/feed.json', type: 'application/feed+json' },
  // Sound only: servers that go by the ending alone call it a video, which no browser minds.
  { folder: 'edition/media/narration/', ending: '.webm', type: 'audio/webm' },
  { ending: '.html', type: 'text/html' },
  { ending: '.css', type: 'text/css' },
  { ending: '.js', type: 'text/javascript' },
  { ending: '.json', type: 'application/json' },
  { ending: '.webmanifest', type: 'application/manifest+json' },
  { ending: '.xml', type: 'application/xml' },
  { ending: '.txt', type: 'text/plain' },
  { ending: '.svg', type: 'image/svg+xml' },
  { ending: '.avif', type: 'image/avif' },
  { ending: '.webp', type: 'image/webp' },
  { ending: '.png', type: 'image/png' },
  { ending: '.jpg', type: 'image/jpeg' },
  { ending: '.woff2', type: 'font/woff2' },
  { ending: '.mp3', type: 'audio/mpeg' },
  { ending: '.m4a', type: 'audio/mp4' },
  { ending: '.mp4', type: 'video/mp4' },
  { ending: '.webm', type: 'video/webm' },
];

/** Types that compression makes smaller; pictures, fonts and sound are compressed already. */
export const compressedTypes: readonly string[] = [
  'text/html',
  'text/css',
  'text/javascript',
  'text/plain',
  'application/json',
  'application/manifest+json',
  'application/feed+json',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'image/svg+xml',
];

/** The type of a file by its path below the site's base path; null when it is not a known one. */
export function contentType(path: string): string | null {
  const rule = typeRules.find(
    ({ folder = '', ending }) => path.startsWith(folder) && `/${path}`.endsWith(ending),
  );
  return rule?.type ?? null;
}
