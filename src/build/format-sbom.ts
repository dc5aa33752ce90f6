/** The packages of the lock file and the derived data as a CycloneDX 1.5 bill of materials. */
import type { ShippedData } from './licences.data.ts';
import { type LockedPackage, resolvePackage, shippedPackages } from './locked-packages.ts';

export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly type: 'application' | 'library' | 'data';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  /** `required` is shipped, `optional` is for building and testing. */
  readonly scope: 'required' | 'optional';
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly expression: string }[];
  readonly purl?: string;
}

/**
 * @param data what is shipped of the works of others and is no package.
 * @param digest SHA-256 of a text, hexadecimal: the serial number follows from the contents.
 */
export function formatSbom(
  lock: readonly LockedPackage[],
  data: readonly ShippedData[],
  digest: (text: string) => string,
): Sbom {
  const packages = new Map(lock.map((entry) => [entry.path, entry]));
  const shipped = new Set(shippedPackages(lock).map(({ path }) => path));
  const components = lock.map((entry) => formatComponent(entry, shipped.has(entry.path)));
  const [own, ...others] = components;
  if (own === undefined) throw new Error('package-lock.json has no packages');
  const tables = data.map(formatData);
  const dependencies = lock.map((entry) => ({
    ref: refOf(entry),
    dependsOn: [
      ...entry.needs.flatMap((name) => {
        const needed = resolvePackage(packages, entry.path, name);
        return needed === undefined ? [] : [refOf(needed)];
      }),
      // The tables are derived for the product itself.
      ...(entry.path === '' ? tables.map((table) => table['bom-ref']) : []),
    ],
  }));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(digest(JSON.stringify([components, tables])))}`,
    version: 1,
    metadata: { component: { ...own, type: 'application', scope: 'required' } },
    components: [...others, ...tables],
    dependencies: [
      ...dependencies,
      ...tables.map((table) => ({ ref: table['bom-ref'], dependsOn: [] })),
    ],
  };
}

/** A package may lie in two places in one version: the place is what tells them apart. */
function refOf({ path, name, version }: LockedPackage): string {
  return path === '' ? `${name}@${version}` : `${path}@${version}`;
}

function formatComponent(entry: LockedPackage, shipped: boolean): Component {
  const { name, version, license, integrity } = entry;
  const content = Buffer.from(integrity.replace(/^sha512-/u, ''), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': refOf(entry),
    name,
    version,
    scope: shipped ? 'required' : 'optional',
    hashes: integrity === '' ? [] : [{ alg: 'SHA-512', content }],
    licenses: license === '' ? [] : [{ expression: license }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

/** The work that a table is derived from; its bytes are not in the product, so that it has no digest. */
function formatData({ source, version, license, purl }: ShippedData): Component {
  return {
    type: 'data',
    'bom-ref': `data/${source}@${version}`,
    name: source,
    version,
    scope: 'required',
    hashes: [],
    licenses: [{ expression: license }],
    ...(purl === '' ? {} : { purl }),
  };
}

/** Hexadecimal digits in the form of a version 8 (made of a digest) UUID. */
function uuidOf(hex: string): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
