import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Engine } from './engine.ts';
import { installedMiniBrowser, webkitPrograms } from './find-webkit.ts';

const enter = '\uE007';
const element = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts WebKitGTK on a screen of its own, driven by W3C WebDriver (https://www.w3.org/TR/webdriver2/). */
export async function launchWebkit(): Promise<Engine> {
  const screen = spawn(
    webkitPrograms.screen,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const [display] = await once(screen.stdout, 'data');
  const port = await freePort();
  const driver = spawn(webkitPrograms.driver, [`--port=${port}`], {
    // Root has no sandbox.
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  try {
    const send = await startSession(port, driver);
    const find = async (xpath: string) =>
      (await send<Record<string, string>>('POST', '/element', { using: 'xpath', value: xpath }))[element];
    return {
      open: (url) => send('POST', '/url', { url }),
      reload: () => send('POST', '/refresh', {}),
      click: async (xpath) => send('POST', `/element/${await find(xpath)}/click`, {}),
      search: async (xpath, text) =>
        send('POST', `/element/${await find(xpath)}/value`, { text: text + enter }),
      ask: (question) => send('POST', '/execute/sync', { script: `return (${question})()`, args: [] }),
      async close() {
        await send('DELETE', '', undefined).catch(() => {});
        driver.kill();
        screen.kill();
      },
    };
  } catch (error) {
    driver.kill();
    screen.kill();
    throw error;
  }
}

type Send = <Answer>(method: 'POST' | 'DELETE', path: string, body: object | undefined) => Promise<Answer>;

/** Begins the one session of a driver; gives what sends it commands, below the session's path. */
async function startSession(port: number, driver: ChildProcess): Promise<Send> {
  const sendTo = async (method: string, path: string, body: object | undefined) => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const options = { binary: installedMiniBrowser(), args: ['--automation'] };
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  for (let attempt = 0; attempt < 100 && driver.exitCode === null; attempt += 1) {
    const begun = await sendTo('POST', '', wanted).catch((error: unknown) => {
      // It does not listen yet.
      if (error instanceof TypeError) return null;
      throw error;
    });
    if (begun) return (method, path, body) => sendTo(method, `/${begun.sessionId}${path}`, body);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
