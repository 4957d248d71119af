import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { checkedLookup } from './checked-lookup.ts';
import { fetchUrl } from './fetch-url.ts';
import { isPrivateAddress } from './is-private-address.ts';
import { webAddress } from './web-address.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const opened = createServer(listener);
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

async function problemOf(address: string, options: Partial<Parameters<typeof fetchUrl>[1]> = {}) {
  try {
    await fetchUrl(address, { allowPrivate: true, maxBytes: 1_000, ...options });
    return null;
  } catch (error) {
    return error instanceof ImportProblem ? error.code : error;
  }
}

describe('what is fetched for an import', () => {
  it('comes decompressed, from where its redirects led', async () => {
    const origin = await serve(({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
          .end(gzipSync('نص'));
    });
    const { bytes, address, contentType } = await fetchUrl(`${origin}/old`, {
      allowPrivate: true,
      maxBytes: 100,
    });
    expect([bytes.toString(), address, contentType]).toEqual(['نص', `${origin}/new`, 'text/plain']);
  });

  it('is bounded in size, also by what it unpacks to', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
    });
    expect(await problemOf(origin)).toBe('too-big');
  });

  it('is bounded in redirects and in time', async () => {
    const origin = await serve(({ url }, response) => {
      if (url === '/slow') return;
      const step = Number(/\d+/.exec(url ?? '')?.[0] ?? 0);
      if (step === 6) response.end();
      else response.writeHead(302, { location: url === '/again' ? url : `/${step + 1}` }).end();
    });
    expect(await problemOf(origin)).toBe('too-many-redirects');
    expect(await problemOf(`${origin}/1`)).toBeNull();
    expect(await problemOf(`${origin}/again`)).toBe('redirect-loop');
    expect(await problemOf(`${origin}/slow`, { timeoutMs: 60 })).toBe('timed-out');
  });

  it('is given up when its head or its body drips without end', async () => {
    const origin = await serve(({ url, socket }, response) => {
      if (url === '/head') socket.write('HTTP/1.1 200 OK\r\n');
      else response.writeHead(200).flushHeaders();
      const drip = setInterval(() => {
        if (url === '/head') socket.write('x-drip: 1\r\n');
        else response.write(' ');
      }, 5);
      socket.on('close', () => clearInterval(drip)).on('error', () => {});
    });
    expect(await problemOf(`${origin}/head`, { timeoutMs: 100 })).toBe('timed-out');
    expect(await problemOf(`${origin}/body`, { timeoutMs: 100, maxBytes: 1e9 })).toBe('timed-out');
  });

  it('is cut off where it has no end, and the connection with it', async () => {
    let isClosed: Promise<unknown> = Promise.resolve();
    const origin = await serve((_, response) => {
      isClosed = once(response, 'close');
      const more = () => {
        if (response.destroyed) return;
        response.write(Buffer.alloc(50_000));
        setImmediate(more);
      };
      more();
    });
    expect(await problemOf(origin, { maxBytes: 1_000_000 })).toBe('too-big');
    await isClosed;
  });

  it.each(['constructor', '__proto__', 'toString', 'br'])(
    'is no more than its bytes, or told, when it says to be encoded as %s',
    async (encoding) => {
      const origin = await serve((_, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end('نص');
      });
      expect(await problemOf(origin)).toBe(encoding === 'br' ? 'unreachable' : null);
    },
  );

  it('is told when it is shorter than it says', async () => {
    const origin = await serve(({ socket }) => {
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"version":');
    });
    expect(await problemOf(origin)).toBe('unreachable');
  });

  it.each([
    [404, 'http-status'],
    [500, 'http-status'],
    [204, 'http-status'],
  ])('is refused with the status %i', async (status, code) => {
    const origin = await serve((_, response) => response.writeHead(status).end());
    expect(await problemOf(origin)).toBe(code);
  });

  it.each([
    ['file:///etc/passwd', 'address-refused'],
    ['ftp://a.example/', 'address-refused'],
    ['javascript:alert(1)', 'address-refused'],
    ['https://user:pass@a.example/', 'address-refused'],
    ['http://127.0.0.1/', 'address-private'],
    ['http://0x7f.1/', 'address-private'],
    ['http://2130706433/', 'address-private'],
    ['http://[::1]/', 'address-private'],
    ['http://[::ffff:10.0.0.1]/', 'address-private'],
    ['http://169.254.169.254/latest/meta-data', 'address-private'],
    ['http://localhost:8080/', 'address-private'],
  ])('is never %s', async (address, code) => {
    expect(await problemOf(address, { allowPrivate: false })).toBe(code);
  });

  it('is not reached through a redirect into a private network or to a file', async () => {
    const origin = await serve(({ url }, response) => {
      response
        .writeHead(302, { location: url === '/file' ? 'file:///etc/passwd' : 'http://10.0.0.1/' })
        .end();
    });
    expect(await problemOf(`${origin}/file`)).toBe('address-refused');
    const base = new URL('https://a.example/');
    for (const location of ['http://10.0.0.1/', '//127.0.0.1/', 'http://[::1]/', '//0/', '//localhost./']) {
      expect(() => webAddress(location, { allowPrivate: false, base })).toThrow('address-private');
    }
  });
});

describe('a name that is looked up', () => {
  const lookUp = (addresses: string[], all = true) =>
    new Promise((resolve) => {
      const resolved = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      checkedLookup((_, __, callback) => callback(null, resolved))('a.example', { all }, (error, ...found) =>
        resolve(error instanceof ImportProblem ? error.code : found),
      );
    });

  it('is connected to by the address that was checked', async () => {
    expect(await lookUp(['93.184.216.34'])).toEqual([[{ address: '93.184.216.34', family: 4 }]]);
    expect(await lookUp(['93.184.216.34'], false)).toEqual(['93.184.216.34', 4]);
  });

  it.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['192.168.1.1'],
    ['100.64.0.1'],
    ['::1'],
    ['fd00::1'],
    ['fe80::1'],
    ['2002:7f00:1::'],
  ])('is refused when it leads to %s, were it beside a public address', async (address) => {
    expect(await lookUp(['93.184.216.34', address])).toBe('address-private');
  });

  it.each([['8.8.8.8'], ['2606:4700::1111']])('is public at %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
