import { expect, it } from 'vitest';
import { isShellPage } from './is-shell-page.ts';

const addresses = new Set(['/paper/assets/index-a1.js', '/paper/assets/site-b2.css']);
const page = (script = 'index-a1.js', data = '{"root":{"name":"q"},"shell":null}') =>
  `<!doctype html><html><head><script>boot()</script><script type="module" crossorigin src="/paper/assets/${script}"></script></head>
  <body><div id="root"></div><script type="application/json" id="route-data">${data}</script></body></html>`;

it('the page that was built is the one that pages are drawn in, also with a script of the host in it', () => {
  expect(isShellPage(page(), addresses)).toBe(true);
  const counted = page().replace('</body>', '<script src="https://count.example/c.js"></script></body>');
  expect(isShellPage(counted, addresses)).toBe(true);
});

it.each([
  [
    'a login page',
    '<!doctype html><html><form><input name="room"></form><script src="/login.js"></script></html>',
  ],
  ['a page of another build', page('index-c3.js')],
  ['another page of this paper', page('index-a1.js', '{"root":{},"home":{}}')],
  ['a page that was cut off at its end', page().slice(0, -10)],
  ['a page that was cut off in its data', page('index-a1.js', '{"root":{"na')],
  ['an empty answer', ''],
])('%s is not', (_, html) => {
  expect(isShellPage(html, addresses)).toBe(false);
});
