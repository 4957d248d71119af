import { byteRange } from '#lib/byte-range.ts';
import { savedCopy } from './saved-copy.ts';

/**
 * Answers a player: with the part that it asks for of a recording that is saved, else with what the network says, in as many
 * parts as the player likes.
 */
export async function answerRecording({ request }: { request: Request }): Promise<Response> {
  // By its address: a part is asked for, and the whole is kept.
  const saved = await savedCopy(request.url);
  if (!saved) return fetch(request);
  const asked = request.headers.get('range') ?? undefined;
  return asked === undefined ? saved : partOf(saved, asked);
}

async function partOf(saved: Response, asked: string): Promise<Response> {
  const whole = await saved.blob();
  const range = byteRange(asked, whole.size);
  const headers = new Headers(saved.headers);
  headers.set('Accept-Ranges', 'bytes');
  if (range === 'none') {
    headers.set('Content-Range', `bytes */${whole.size}`);
    headers.delete('Content-Length');
    return new Response(null, { status: 416, headers });
  }
  if (range === null) return new Response(whole, { headers });
  const { start, end } = range;
  headers.set('Content-Length', String(end + 1 - start));
  headers.set('Content-Range', `bytes ${start}-${end}/${whole.size}`);
  return new Response(whole.slice(start, end + 1), { status: 206, headers });
}
