import { describe, expect, it } from 'vitest';
import { hostileAddresses, hostileTexts } from '../fixtures/hostile/payloads.ts';
import { activeMarkupIn } from '../support/active-markup.ts';

const origin = 'https://qari.example';
const faultsIn = (body: string) => activeMarkupIn(`<!doctype html><title>x</title><body>${body}`, origin);
/** Harmless where it stands as HTML by itself: it ends a place that is not here, or names an element without meaning. */
const harmlessAlone =
  /^(?:<constructor>|<noscript>|<scr<|<!--<script|<link rel=dns|" onmouse|`-|&|\u2028|\\u003c|\{|\$&|'; alert|<\?xml)/;

describe('the search for what runs in a page', () => {
  it.each(hostileTexts.filter((text) => !harmlessAlone.test(text)))('finds %s', (text) => {
    expect(faultsIn(text).length).toBeGreaterThan(0);
  });

  it('finds addresses that no link may have', () => {
    const missed = hostileAddresses.filter(
      (address) => faultsIn(`<img src="${address.replaceAll('"', '&quot;')}">`).length === 0,
    );
    expect(missed).toEqual([]);
  });

  it('lets links to other sites, files of the site and data stand', () => {
    expect(
      faultsIn(
        '<a href="https://a.example/">x</a><img src="/m.webp" srcset="/m.webp 1x, /n.webp 2x"><script type="application/json">{}</script>',
      ),
    ).toEqual([]);
  });
});
