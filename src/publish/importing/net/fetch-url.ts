import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { checkedLookup } from './checked-lookup.ts';
import { webAddress } from './web-address.ts';

export type FetchOptions = {
  /** Private networks may be asked too. */
  allowPrivate: boolean;
  maxBytes: number;
  timeoutMs?: number;
  accept?: string;
  signal?: AbortSignal | undefined;
};
/** What came, from which address after all redirects. */
export type Fetched = {
  bytes: Buffer;
  address: string;
  contentType: string;
  headers: IncomingMessage['headers'];
};

const mostRedirects = 5;

/**
 * Fetches an address: http and https only, at most five redirects (each checked as the first), at most `maxBytes` after
 * decompression, within 30 seconds. Throws an ImportProblem that says why nothing came.
 */
export async function fetchUrl(written: string, options: FetchOptions): Promise<Fetched> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 30_000);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let url = webAddress(written, options);
  const asked = new Set([url.href]);
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await ask(url, options, signal);
      const { statusCode = 0, headers } = response;
      if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) {
        response.destroy();
        url = webAddress(headers.location, { ...options, base: url });
        if (asked.has(url.href)) throw new ImportProblem('redirect-loop', { address: written });
        asked.add(url.href);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw new ImportProblem('http-status', {
          ...{ status: statusCode, address: url.href },
          ...retryAfter(headers['retry-after']),
        });
      }
      const bytes = await readAll(response, options.maxBytes, url, signal);
      return { bytes, address: url.href, contentType: headers['content-type'] ?? '', headers };
    }
  } catch (error) {
    throw problemOf(error, url, { timeout, asked: options.signal });
  }
  throw new ImportProblem('too-many-redirects', { address: written, max: mostRedirects });
}

/** When the server wants to be asked again: seconds, or a moment (RFC 9110, 10.2.3). */
function retryAfter(written: string | undefined): { retryAfter?: number } {
  if (!written) return {};
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, Math.ceil(seconds)) } : {};
}

function ask(
  url: URL,
  { allowPrivate, accept = '*/*' }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(
      url,
      {
        signal,
        headers: { accept, 'accept-encoding': 'gzip, br, deflate', 'user-agent': 'Qari (newsroom import)' },
        ...(!allowPrivate && { lookup: checkedLookup() }),
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

const decoders = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate } as const;

function readAll(
  response: IncomingMessage,
  maxBytes: number,
  url: URL,
  signal: AbortSignal,
): Promise<Buffer> {
  const encoding = response.headers['content-encoding'];
  const decoder =
    encoding && Object.hasOwn(decoders, encoding) ? decoders[encoding as keyof typeof decoders]() : undefined;
  const body: Readable = decoder ? response.pipe(decoder) : response;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (error: Error) => {
      // In this order: what is taken down says at once that it was cut off.
      reject(error);
      response.destroy();
    };
    signal.addEventListener('abort', () => stop(new Error('aborted')), { once: true });
    response.on('error', stop).on('aborted', () => stop(new Error('cut off')));
    body
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxBytes) stop(new ImportProblem('too-big', { name: url.href, max: maxBytes }));
        else chunks.push(chunk);
      })
      .on('error', stop)
      .on('end', () => resolve(Buffer.concat(chunks)));
  });
}

function problemOf(
  error: unknown,
  url: URL,
  { timeout, asked }: { timeout: AbortSignal; asked: AbortSignal | undefined },
): unknown {
  if (asked?.aborted || error instanceof ImportProblem) return error;
  if (timeout.aborted) return new ImportProblem('timed-out', { address: url.href });
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new ImportProblem('address-unknown', { host: url.hostname });
  return new ImportProblem('unreachable', { address: url.href, reason: code });
}
