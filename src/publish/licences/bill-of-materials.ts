import { copiedPackages, crates } from './shipped-libraries.ts';

/** What of package-lock.json is needed. */
export type LockFile = { packages: Record<string, LockedPackage> };
type LockedPackage = {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
};

const copiedPaths = new Set(copiedPackages.map((name) => `node_modules/${name}`));

/**
 * The bill of materials (CycloneDX 1.5) of what a site is shipped with: the packages of a lock file that are no tools, Vite, of
 * which a few lines come along, and the crates within Pagefind. `npm sbom --omit dev` leaves out what a tool depends on too, React
 * among it.
 */
export function billOfMaterials(
  { packages }: LockFile,
  { serial, timestamp }: { serial: string; timestamp: string },
): object {
  const { '': root = {}, ...installed } = packages;
  const shipped = Object.entries(installed).filter(
    ([path, { dev, devOptional, optional }]) => copiedPaths.has(path) || !(dev || devOptional || optional),
  );
  const refOf = new Map(shipped.map(([path, { version = '' }]) => [path, `${nameOf(path)}@${version}`]));
  const found = (path: string, name: string) => refOf.get(installedFor(path, name, refOf));
  const edges = (path: string, { dependencies = {} }: LockedPackage) =>
    Object.keys(dependencies).flatMap((name) => found(path, name) ?? []);
  const cratesOf = crates.map(({ name, version }) => `${name}@${version}`);
  const copied = [...copiedPaths].flatMap((path) => refOf.get(path) ?? []);
  return {
    ...{ $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX' },
    ...{ specVersion: '1.5', serialNumber: `urn:uuid:${serial}`, version: 1 },
    metadata: {
      timestamp,
      component: { type: 'application', 'bom-ref': 'qari', name: 'qari', version: root.version ?? '' },
    },
    components: [
      ...shipped.map(([path, one]) => componentOf(nameOf(path), one)),
      ...crates.map(({ name, version, identifier }) => ({
        ...{ type: 'library', 'bom-ref': `${name}@${version}`, name, version, scope: 'required' },
        ...{ purl: `pkg:cargo/${name}@${version}`, licenses: [{ license: { id: identifier } }] },
      })),
    ],
    dependencies: [
      { ref: 'qari', dependsOn: [...new Set([...edges('', root), ...copied])] },
      ...shipped.map(([path, one]) => ({
        ref: refOf.get(path),
        dependsOn: [...edges(path, one), ...(nameOf(path) === 'pagefind' ? cratesOf : [])],
      })),
    ],
  };
}

function componentOf(name: string, { version = '', license, integrity = '' }: LockedPackage): object {
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    ...{ type: 'library', 'bom-ref': `${name}@${version}`, name, version, scope: 'required' },
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: [{ alg: 'SHA-512', content }],
    ...(license && { licenses: [{ license: { id: license } }] }),
  };
}

function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

/** Where a package finds another: in its own folder first, then in those around it. */
function installedFor(path: string, name: string, known: ReadonlyMap<string, unknown>): string {
  const own = `${path ? `${path}/` : ''}node_modules/${name}`;
  if (path === '' || known.has(own)) return own;
  return installedFor(path.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name, known);
}
