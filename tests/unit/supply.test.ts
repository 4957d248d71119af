import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '#publish/licences/bill-of-materials.ts';
import { licencesText } from '#publish/licences/licences-text.ts';
import { shippedLibraries } from '#publish/licences/shipped-libraries.ts';

type Locked = { version?: string; resolved?: string; integrity?: string; license?: string; link?: boolean };

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
const { packages, lockfileVersion } = readJson('package-lock.json') as {
  packages: Record<string, Locked>;
  lockfileVersion: number;
};
const { '': _, ...locked } = packages;

describe('the packages that are installed', () => {
  it('come from the registry only, each with the checksum of its file', () => {
    // .npmrc leaves the registry's own addresses out: every other is told.
    const strangers = Object.entries(locked).filter(
      ([, { resolved, integrity = '', link }]) =>
        link || resolved !== undefined || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(strangers.map(([name]) => name)).toEqual([]);
    expect([lockfileVersion, Object.keys(locked).length > 100]).toEqual([3, true]);
  });

  it('are named by ranges of versions, never by an address, a file or a repository', () => {
    const { devDependencies } = readJson('package.json') as { devDependencies: Record<string, string> };
    const named = Object.entries({ ...dependencies, ...devDependencies });
    expect(named.filter(([, range]) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('that are shipped may be shipped by anyone', () => {
    const licences = Object.keys(dependencies).map((name) => locked[`node_modules/${name}`]?.license);
    expect(
      licences.filter((licence) => !/^(?:MIT|ISC|OFL-1\.1|Apache-2\.0|BSD-[23]-Clause)$/.test(licence ?? '')),
    ).toEqual([]);
  });
});

describe('the bill of materials', () => {
  const bom = billOfMaterials(readJson('package-lock.json'), {
    serial: '3e671687-395b-41f5-a30f-a58921a69b79',
    timestamp: '2026-11-29T12:00:00.000Z',
  }) as { components: { 'bom-ref': string }[]; dependencies: { ref: string; dependsOn: string[] }[] };

  it('is CycloneDX, and names each library that is shipped with version, address, licence and checksum', () => {
    expect(bom).toMatchObject({
      ...{ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 },
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      metadata: {
        component: { type: 'application', name: 'qari', version: readJson('package.json').version },
      },
    });
    for (const name of [...Object.keys(dependencies), 'scheduler']) {
      const { version, license } = locked[`node_modules/${name}`] ?? {};
      expect(bom.components).toContainEqual({
        ...{ type: 'library', name, version, 'bom-ref': `${name}@${version}`, scope: 'required' },
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }],
        licenses: [{ license: { id: license } }],
      });
    }
  });

  it('names each once, no tools but what is shipped of them, and what needs what', () => {
    const refs = bom.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.filter((ref) => /^(?:@vitejs|vitest|rolldown|typescript|@biomejs)/.test(ref))).toEqual([]);
    // As licences.txt has them: a few lines of Vite load code ahead, and a crate is within Pagefind's WebAssembly.
    expect(refs.filter((ref) => /^(?:vite|minicbor)@/.test(ref))).toHaveLength(2);
    expect(bom.dependencies.find(({ ref }) => ref.startsWith('vite@'))?.dependsOn).toEqual([]);
    expect(bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])).toEqual(
      expect.arrayContaining(refs),
    );
    const expiration = bom.dependencies.find(({ ref }) => ref.startsWith('workbox-expiration@'));
    expect(expiration?.dependsOn).toContainEqual(expect.stringMatching(/^idb@7\./));
  });
});

describe('the licences of a site', () => {
  it('are those of fonts and search too, each with its words, once', () => {
    const own = { name: 'react', version: '19.0.0', identifier: 'MIT', text: 'Permission is granted.' };
    const text = licencesText([own, ...shippedLibraries(process.cwd(), []), own]);
    expect(text.match(/^react 19\.0\.0 \(MIT\)$/gm)).toHaveLength(1);
    expect(text).toContain('Permission is granted.');
    expect(text.match(/^@fontsource\S* \S+ \(OFL-1\.1\)$/gm)).toHaveLength(3);
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(3);
    expect(text).toMatch(/^vite \S+ \(MIT\)\n\n(?:.+\n|\n)*?.*Permission is hereby granted/m);
    expect(text).toMatch(/^pagefind \S+ \(MIT\)\n\n(?:.+\n|\n)*?.*Permission is hereby granted/m);
  });
});
