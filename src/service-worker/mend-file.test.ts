import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeCaches } from '#fixtures/fake-caches.ts';

const key = 'https://qari.example/assets/entry-abc.js';
const code = 'start(document.getElementById("root"));';
const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
const file = { key, hash, isPage: null };
const script = (text: string) => new Response(text, { headers: { 'content-type': 'text/javascript' } });
const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });
const loginPage = () => html('<p>Login');
const shell = '<body id="shell"></body>';
const page = {
  key: 'https://qari.example/shell/index.html',
  hash: createHash('sha256').update(shell).digest('hex').slice(0, 12),
  isPage: (text: string) => text.startsWith(shell),
};

/** A network, and what the browser itself has stored: by how it is asked. */
function answerWith(answers: { 'force-cache'?: () => Response; reload?: () => Response }) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { cache }: { cache: keyof typeof answers }) => {
    asked.push(cache);
    const answer = answers[cache];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return asked;
}

let kept: ReturnType<typeof fakeCaches>;
let mending: typeof import('./mend-file.ts');
beforeEach(async () => {
  vi.resetModules();
  kept = fakeCaches();
  mending = await import('./mend-file.ts');
});
afterEach(() => vi.unstubAllGlobals());
const open = () => caches.open('qari-shell');
const keptNow = () => kept.read('qari-shell', key);

it('code that is kept whole is in order, and can still be given to the page', async () => {
  const whole = script(code);
  expect(await mending.isInOrder(file, whole)).toBe(true);
  expect(await whole.text()).toBe(code);
});

it.each([
  ['was cut in half', () => script(code.slice(0, 20))],
  ['has as many letters, but others', () => script(code.replace('root', 'boot'))],
  ['is a login page', loginPage],
  ['is lost', () => undefined],
  ['cannot be read', () => new Response(new ReadableStream({ start: (body) => body.error(new Error()) }))],
])('code that %s is not in order', async (_, spoiled) => {
  expect(await mending.isInOrder(file, spoiled())).toBe(false);
});

it('a spoiled file comes from what the browser has stored, without a network', async () => {
  answerWith({ 'force-cache': () => script(code) });
  expect(await (await mending.mendFile(await open(), file)).text()).toBe(code);
  expect(await keptNow()).toBe(code);
});

it('what the browser has stored may be spoiled too: then the server is asked', async () => {
  const asked = answerWith({ 'force-cache': () => script('start('), reload: () => script(code) });
  await mending.mendFile(await open(), file);
  expect(asked).toEqual(['force-cache', 'reload']);
  expect(await keptNow()).toBe(code);
});

it('nothing is kept of a login page, nor where no network is', async () => {
  answerWith({ 'force-cache': loginPage, reload: loginPage });
  await expect(mending.mendFile(await open(), file)).rejects.toThrow();
  answerWith({});
  await expect(mending.mendFile(await open(), file)).rejects.toThrow();
  expect(await keptNow()).toBeUndefined();
});

/** A body of which the line lets only the beginning through, however it is asked for. */
const brokenOff = () =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('start('));
        body.error(new TypeError('network error'));
      },
    }),
    { headers: { 'content-type': 'text/javascript' } },
  );
const halved = (length: number) => script(code.slice(0, length));

it.each([
  ['breaks off', brokenOff],
  ['is cut, each time somewhere else', (time: number) => halved(20 - time)],
])(
  'code that %s is no other code of the host: what is spoiled is still known, and comes when the line is good',
  async (_, cut) => {
    let times = 0;
    const next = () => cut(times++);
    answerWith({ 'force-cache': next, reload: next });
    await expect(mending.mendFile(await open(), file)).rejects.toThrow();
    expect(await keptNow()).toBeUndefined();
    expect(await mending.isInOrder(file, halved(20))).toBe(false);
    answerWith({ reload: () => script(code) });
    await mending.mendFile(await open(), file);
    expect(await keptNow()).toBe(code);
  },
);

it('a line that drops twice and then holds brings the code at once', async () => {
  let times = 0;
  const next = () => (times++ < 2 ? halved(20) : script(code));
  answerWith({ 'force-cache': next, reload: next });
  expect(await (await mending.mendFile(await open(), file)).text()).toBe(code);
  expect(await mending.isInOrder(file, halved(20))).toBe(false);
});

it('a host that writes into code is taken at its word: its files are not fetched again and again', async () => {
  const served = () => script(`${code}// served by a friendly host`);
  answerWith({ 'force-cache': served, reload: served });
  const given = await mending.mendFile(await open(), file);
  expect(await mending.isInOrder(file, given)).toBe(true);
  expect(await mending.isInOrder({ ...file, key: `${key}?2` }, served())).toBe(true);
  // Of pages that says nothing.
  expect(await mending.isInOrder(page, served())).toBe(false);
});

it('a login page is not kept as the page that others are drawn in, whatever answers with it', async () => {
  answerWith({ 'force-cache': loginPage, reload: loginPage });
  await expect(mending.mendFile(await open(), page)).rejects.toThrow();
  expect(await kept.read('qari-shell', page.key)).toBeUndefined();
  expect(await mending.isInOrder(page, loginPage())).toBe(false);
  expect(await mending.isFit(page, loginPage())).toBe(false);
});

it('the page that others are drawn in is kept as the host serves it, with other words of the host each time', async () => {
  let times = 0;
  const served = () => html(`${shell}<!-- served at ${times++} -->`);
  answerWith({ 'force-cache': served, reload: served });
  const given = await mending.mendFile(await open(), page);
  expect(await mending.isInOrder(page, given)).toBe(true);
  expect(await mending.isFit(page, served())).toBe(true);
  expect(await mending.isInOrder(page, html('<body id="sh'))).toBe(false);
  // Of code that says nothing.
  expect(await mending.isInOrder(file, halved(20))).toBe(false);
});

it('a page that breaks off while it is brought for an update is not fit', async () => {
  expect(await mending.isFit(page, brokenOff())).toBe(false);
});

it('on a full device the page gets its file all the same', async () => {
  fakeCaches({ room: 10 });
  answerWith({ 'force-cache': () => script(code) });
  expect(await (await mending.mendFile(await open(), file)).text()).toBe(code);
});
