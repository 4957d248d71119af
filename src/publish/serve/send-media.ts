import type { ServerResponse } from 'node:http';
import { byteRange } from '#lib/byte-range.ts';
import { contentType } from '#publish/hosts/content-type.ts';

/** Answers with a media file, or the part of it that was asked for: without that players cannot seek. */
export function sendMedia(response: ServerResponse, path: string, content: Buffer): void {
  const range = byteRange(response.req.headers.range, content.length);
  const headers = {
    'Content-Type': contentType(path) ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'Accept-Ranges': 'bytes',
  };
  if (range === 'none') {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${content.length}` }).end();
  } else if (range) {
    const { start, end } = range;
    response
      .writeHead(206, { ...headers, 'Content-Range': `bytes ${start}-${end}/${content.length}` })
      .end(content.subarray(start, end + 1));
  } else response.writeHead(200, headers).end(content);
}
