import type { Edition } from '#domain/edition/edition.ts';
import { serviceWorkerPolicy } from '#lib/service-worker-policy.ts';

/**
 * The policy of every page: everything from this site, one inline script by its hash, no HTML strings. Search in files
 * compiles WebAssembly from this site; a reader may come to it from any page without another load, so every page allows it.
 * Where a cluster answers, at `searchUrl`, it alone may be asked, and no WebAssembly is needed.
 */
export function contentSecurityPolicy(bootHash: string, searchUrl?: string): string {
  const directives: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'self' ${bootHash}${searchUrl ? '' : " 'wasm-unsafe-eval'"}`,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'media-src': "'self' blob: data:",
    'connect-src': searchUrl ? `'self' ${new URL(searchUrl).origin}` : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'require-trusted-types-for': "'script'",
    // The one address that becomes a script: that of the service worker.
    'trusted-types': serviceWorkerPolicy,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * Headers that only a server can send; `frame-ancestors` has no meaning in a <meta> element. A paper at https is asked for by
 * https for a year, if it has its host to itself: below a folder its owner decides.
 */
export function securityHeaders(
  policy: string,
  { url, basePath }: Pick<Edition, 'url' | 'basePath'>,
): Record<string, string> {
  const isOnlyHttps = url.startsWith('https://') && basePath === '/';
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isOnlyHttps && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
