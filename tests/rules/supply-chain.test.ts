/** What is shipped may be shipped, is named, and runs nothing when it is installed. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectNotices } from '../../src/build/collect-notices.ts';
import { formatNotices, isAllowed } from '../../src/build/format-notices.ts';
import { formatSbom } from '../../src/build/format-sbom.ts';
import { ALLOWED_FOR_DATA, SHIPPED_DATA } from '../../src/build/licences.data.ts';
import { readLock, shippedPackages } from '../../src/build/locked-packages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCK = readLock(ROOT);
const text = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

/** Packages that would run a script, and why they need not. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'checks that its binary for this platform is there; tsx finds it by itself',
  fsevents: 'builds for macOS what its published package already holds',
};

describe('versions', () => {
  it('are exact, every one of them', () => {
    const data = JSON.parse(text('package.json'));
    const ranges: string[] = Object.values({ ...data.dependencies, ...data.devDependencies });
    expect(ranges.length).toBeGreaterThan(20);
    for (const range of ranges) expect(range).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('are locked with a digest', () => {
    for (const { path, integrity } of LOCK.filter((entry) => entry.path !== '')) {
      expect(integrity, path).toMatch(/^sha512-/u);
    }
  });
});

describe('installing', () => {
  it('runs no script of a package', () => {
    expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/mu);
  });

  it('needs none: each package that has one is named with its reason', () => {
    const names = LOCK.filter((entry) => entry.hasInstallScript).map(({ name }) => name);
    expect(names.filter((name) => !Object.hasOwn(INSTALL_SCRIPTS, name))).toEqual([]);
  });
});

describe('licences', () => {
  const shipped = collectNotices(ROOT);

  it('of all that is shipped are on the list', () => {
    const data = new Set(SHIPPED_DATA.map(({ name }) => name));
    const packages = shipped.filter(({ name }) => !data.has(name));
    expect(packages.filter(({ license }) => !isAllowed(license))).toEqual([]);
    expect(SHIPPED_DATA.filter((entry) => !isAllowed(entry.license, ALLOWED_FOR_DATA))).toEqual([]);
    const names = shippedPackages(LOCK).map(({ name }) => name);
    for (const known of ['react', 'react-dom', 'scheduler', 'recharts', 'd3-scale', 'valibot']) {
      expect(names).toContain(known);
    }
    expect(names).not.toContain('vitest');
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['CC-BY-SA-3.0', false],
    ['', false],
  ])('“%s”: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('stand in the notice file as they are now (npm run notices)', () => {
    expect(text('public/THIRD-PARTY-NOTICES.txt')).toBe(formatNotices(shipped));
  });
});

describe('tables that are derived from the works of others', () => {
  const headed = readdirSync(resolve(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.data.ts'))
    .map((file) => [file, text(`src/${file}`).split('*/', 1)[0] ?? ''] as const);
  const derived = headed.filter(([, head]) =>
    /\bderived\b|\bmade by src\/build\b|copyright|\blicen[cs]ed?\b|\bMIT\b|\bCC BY/iu.test(head),
  );

  it('are listed with their licence where their head says so', () => {
    const listed = new Set(SHIPPED_DATA.map(({ file }) => file));
    expect(derived.map(([file]) => file).sort()).toEqual([...listed].sort());
  });

  it('are named in the notice file with every copyright line of their heads', () => {
    const notices = text('public/THIRD-PARTY-NOTICES.txt');
    for (const { name, license } of SHIPPED_DATA)
      expect(notices).toContain(`${name}\n\n${license}`);
    for (const [, head] of derived) {
      const said = head.replace(/\s+\*?\s*/gu, ' ');
      for (const [, holder = ''] of said.matchAll(/Copyright \(c\) [-\w]+ (\w+)/gu)) {
        expect(notices).toContain(holder);
      }
      for (const [link] of said.matchAll(/https?:[^\s)]+/gu)) expect(notices).toContain(link);
    }
  });
});

describe('the bill of materials', () => {
  const digest = (value: string) => String(value.length).padStart(64, '0');
  const sbom = formatSbom(LOCK, SHIPPED_DATA, digest);

  it('names every package once, with version, licence and digest', () => {
    expect(sbom.components).toHaveLength(LOCK.length - 1 + SHIPPED_DATA.length);
    const refs = sbom.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const react = sbom.components.find(({ name }) => name === 'react');
    expect(react).toMatchObject({ scope: 'required', licenses: [{ expression: 'MIT' }] });
    expect(react?.hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/u);
    expect(react?.purl).toBe(`pkg:npm/react@${react?.version}`);
    const types = sbom.components.find(({ name }) => name === '@types/node');
    expect(types).toMatchObject({
      scope: 'optional',
      purl: `pkg:npm/%40types/node@${types?.version}`,
    });
  });

  it('names the works that tables are derived from, and that the product needs them', () => {
    const table = sbom.components.find(({ name }) => name === 'open-gram');
    expect(table).toMatchObject({
      type: 'data',
      version: '0.1.22',
      licenses: [{ expression: 'CC-BY-SA-3.0' }],
    });
    const refs = sbom.components.filter(({ type }) => type === 'data').map((c) => c['bom-ref']);
    const own = sbom.dependencies.find(({ ref }) => ref === sbom.metadata.component['bom-ref']);
    expect(own?.dependsOn).toEqual(expect.arrayContaining(refs));
  });

  it('leads from each package to packages that it names', () => {
    const refs = new Set(sbom.dependencies.map(({ ref }) => ref));
    for (const { dependsOn } of sbom.dependencies) {
      for (const ref of dependsOn) expect(refs).toContain(ref);
    }
  });

  it('is the same for the same lock file', () => {
    const again = formatSbom(readLock(ROOT), SHIPPED_DATA, digest);
    expect(JSON.stringify(again)).toBe(JSON.stringify(sbom));
    expect(sbom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
  });
});
