import { extname } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

/** The type of a published media file by its ending; null when it is not a known one. */
export function mediaType(path: string): string | null {
  // Sound only: servers that go by the ending alone call it a video, which no browser minds.
  if (/\/media\/narration\/[^/]+\.webm$/u.test(path)) return 'audio/webm';
  return mediaTypes[extname(path)] ?? null;
}
