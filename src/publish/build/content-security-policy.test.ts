import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptHash } from './boot-script.ts';
import { contentSecurityPolicy, securityHeaders } from './content-security-policy.ts';

const script = 'document.documentElement.dataset.theme="داكن"';

describe('the policy of a page', () => {
  const policy = contentSecurityPolicy(scriptHash(script));
  const directive = (name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `));

  it('allows the boot script by the hash of its bytes in UTF-8', () => {
    const hash = createHash('sha256').update(Buffer.from(script, 'utf8')).digest('base64');
    expect(directive('script-src')).toBe(`script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`);
  });

  it('allows no other inline script, no eval and no other house', () => {
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:/);
    expect(directive('default-src')).toBe("default-src 'self'");
    expect(directive('object-src')).toBe("object-src 'none'");
    expect(directive('base-uri')).toBe("base-uri 'none'");
  });

  it('lets the cluster be asked that answers searches, and then compiles nothing', () => {
    const asking = contentSecurityPolicy(scriptHash(script), 'https://search.example:9200/read');
    expect(asking).toContain("connect-src 'self' https://search.example:9200;");
    expect(asking).not.toContain('unsafe');
  });

  it('changes with the script', () => {
    expect(scriptHash(`${script} `)).not.toBe(scriptHash(script));
  });
});

it('a server can forbid frames too', () => {
  const headers = securityHeaders("default-src 'self'", { url: 'https://qari.example', basePath: '/' });
  expect(headers['Content-Security-Policy']).toBe("default-src 'self'; frame-ancestors 'none'");
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

it.each([
  ['https://qari.example', '/', 'max-age=31536000'],
  ['https://qari.example', '/paper/', undefined],
  ['http://localhost:4173', '/', undefined],
])('a paper at %s%s may be asked for by https only: %s', (url, basePath, value) => {
  expect(securityHeaders('', { url, basePath })['Strict-Transport-Security']).toBe(value);
});
