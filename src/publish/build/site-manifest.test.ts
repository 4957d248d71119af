import { describe, expect, it } from 'vitest';
import { siteInTheMaking } from '#fixtures/site-in-the-making.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { type BuildManifest, buildManifestFile } from './build-manifest.ts';

const site = siteInTheMaking();

const manifest = (): BuildManifest => JSON.parse(site.read(buildManifestFile));
/** What lies in the folder beside the manifest, as it should be listed. */
const laidThere = () =>
  Object.fromEntries(
    [...site.files()].flatMap(([file, { content }]) => {
      const bytes = Buffer.from(content, 'latin1');
      return file === buildManifestFile ? [] : [[file, { bytes: bytes.length, sha256: sumOf(bytes) }]];
    }),
  );

describe('the manifest of a site', () => {
  it.each([{ isPrecompressed: false }, { isPrecompressed: true }])(
    'lists every file that lies there but itself, those for hosts and compressed ones among them (%j)',
    async (settings) => {
      await site.build(settings);
      const { files, bytes } = manifest();
      expect(files).toEqual(laidThere());
      expect(bytes).toBe(Object.values(files).reduce((sum, file) => sum + file.bytes, 0));
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(['.htaccess', '.qari/Caddyfile', '_headers']),
      );
      expect('index.html.br' in files).toBe(settings.isPrecompressed);
    },
    90_000,
  );
});
