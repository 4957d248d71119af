import { keepHeader } from '#domain/offline/keep-header.ts';
import { isPageInstead } from '#lib/is-page-instead.ts';
import { fail, type Result, succeed } from '#lib/result.ts';

/** Milliseconds without a byte after which a connection is taken for dead. */
const patience = 20_000;

/** A file as it is put on the device. */
export type WholeFile = { body: Blob; headers: Headers };

/**
 * Fetches a file over the network, past what the worker keeps. `gone` where the server says that it has
 * no such file; `network` where it does not arrive whole: refused, cut off, silent for long, or a page in its place.
 */
export async function fetchWhole(
  address: string,
  signal?: AbortSignal,
): Promise<Result<WholeFile, 'gone' | 'network'>> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), patience);
  try {
    const response = await fetch(address, {
      headers: { [keepHeader]: '' },
      signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
    });
    const type = response.headers.get('content-type') ?? '';
    if (response.status === 404 || response.status === 410) return fail('gone');
    if (response.status !== 200 || !response.body || isPageInstead(response)) return fail('network');
    const parts: BlobPart[] = [];
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value as Uint8Array<ArrayBuffer>);
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), patience);
    }
    return succeed({ body: new Blob(parts, { type }), headers: headersOf(response) });
  } catch {
    return fail('network');
  } finally {
    clearTimeout(timer);
  }
}

/** Not those of the way it came: what is kept is no longer compressed. */
function headersOf({ headers }: Response): Headers {
  const kept = new Headers();
  for (const name of ['content-type', 'date', 'etag', 'last-modified']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  if (!kept.has('date')) kept.set('date', new Date().toUTCString());
  return kept;
}
