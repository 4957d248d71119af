import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { paperColor, webManifest } from './web-manifest.ts';

const words = { latest: 'آخر ما نُشر', briefing: 'موجز اليوم', saved: 'المحفوظات' };

describe('the manifest of the paper', () => {
  it('is in the name, the language and the direction of the edition', () => {
    const edition = buildEdition({ name: 'ضحى', inLanguage: 'ar' });
    expect(webManifest(edition, words)).toMatchObject({
      name: 'ضحى',
      short_name: 'ضحى',
      lang: 'ar',
      dir: 'rtl',
    });
    expect(webManifest(buildEdition({ inLanguage: 'en' }), words)).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  it('stays below the base path with all its addresses', () => {
    const { start_url, scope, id, icons, shortcuts, share_target } = webManifest(
      buildEdition({ basePath: '/paper/' }),
      words,
    ) as {
      [name: string]: string;
    } & {
      icons: { src: string }[];
      shortcuts: { name: string; url: string }[];
      share_target: { action: string };
    };
    const addresses = [
      start_url,
      scope,
      id,
      ...icons.map(({ src }) => src),
      ...shortcuts.map(({ url }) => url),
      share_target.action,
    ];
    for (const address of addresses) expect(address).toMatch(/^\/paper\/(?!\/)/);
    expect(shortcuts.map(({ name }) => name)).toEqual(Object.values(words));
  });

  it('has the colour of the paper', () => {
    expect(readFileSync('src/styles/themes.css', 'utf8')).toContain(`--paper: ${paperColor};`);
  });
});
