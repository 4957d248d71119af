import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { programPath } from './run-command.ts';

/** A web server as Debian packages it: its program, the packages, and a whole configuration for a site in a folder. */
export type RealServer = {
  name: string;
  program: string;
  packages: readonly string[];
  /** Whether what is needed to send brotli is there. */
  hasBrotli: boolean;
  /** Gives the arguments; `root` holds the base path, `work` is the server's own. */
  configure: (site: { root: string; base: string; port: number; work: string }) => string[];
};

const modules = '/usr/lib/apache2/modules';
const nginxBrotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const realServers: readonly RealServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    hasBrotli: existsSync(nginxBrotli),
    configure: ({ root, base, port, work }) => {
      const file = join(work, 'nginx.conf');
      const folder = `${root}${base}.qari`;
      const hasBrotli = existsSync(nginxBrotli);
      const brotli = hasBrotli ? `include ${folder}/nginx-brotli.conf;` : '';
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${work};`,
      );
      writeFileSync(
        file,
        [
          // Its workers would be another user, who may not read a temporary folder.
          ...(process.getuid?.() === 0 ? ['user root;'] : []),
          ...(hasBrotli ? [`load_module ${nginxBrotli};`] : []),
          'daemon off;',
          `pid ${work}/pid;`,
          'error_log stderr;',
          'worker_processes 1;',
          'events {}',
          'http {',
          'access_log off;',
          ...temporary,
          `server { listen 127.0.0.1:${port}; root ${root}; include ${folder}/nginx.conf; ${brotli} }`,
          '}',
        ].join('\n'),
      );
      return ['-c', file, '-e', 'stderr'];
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    packages: ['caddy'],
    hasBrotli: true,
    configure: ({ root, base, port, work }) => {
      const file = join(work, 'Caddyfile');
      writeFileSync(
        file,
        `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n\timport ${root}${base}.qari/Caddyfile\n}\n`,
      );
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
  {
    name: 'Apache',
    program: 'apache2',
    packages: ['apache2-bin'],
    hasBrotli: true,
    configure: ({ root, port, work }) => {
      const file = join(work, 'apache.conf');
      const names =
        'mpm_event authz_core dir mime alias headers filter deflate brotli setenvif rewrite'.split(' ');
      writeFileSync(
        file,
        [
          ...names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
          `ServerName 127.0.0.1`,
          `Listen 127.0.0.1:${port}`,
          `PidFile ${work}/pid`,
          `ErrorLog ${work}/error.log`,
          `DefaultRuntimeDir ${work}`,
          'TypesConfig /dev/null',
          `DocumentRoot ${root}`,
          `<Directory ${root}>`,
          'AllowOverride All',
          'Require all granted',
          '</Directory>',
        ].join('\n'),
      );
      return ['-X', '-f', file];
    },
  },
];

/** Starts a server on a free port; resolves when it answers, rejects with what it said when it ends before. */
export async function startServer(
  server: RealServer,
  site: { root: string; base: string; work: string },
): Promise<{ port: number; stop: () => void }> {
  if (!existsSync(site.work)) mkdirSync(site.work, { recursive: true });
  const port = await freePort();
  const child = spawn(programPath(server.program) ?? server.program, server.configure({ ...site, port }), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: site.work, XDG_CONFIG_HOME: site.work, XDG_DATA_HOME: site.work },
  });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  await answers(port, child).catch(() => {
    child.kill();
    throw new Error(`${server.name} does not answer: ${said}`);
  });
  return { port, stop: () => child.kill() };
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
