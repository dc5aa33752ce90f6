/** What is shipped may be shipped, is named, and runs nothing when it is installed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectNotices } from '../../src/build/collect-notices.ts';
import { formatNotices, isAllowed } from '../../src/build/format-notices.ts';
import { formatSbom } from '../../src/build/format-sbom.ts';
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
    expect(shipped.filter(({ license }) => !isAllowed(license))).toEqual([]);
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
    ['', false],
  ])('“%s”: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('stand in the notice file as they are now (npm run notices)', () => {
    expect(text('public/THIRD-PARTY-NOTICES.txt')).toBe(formatNotices(shipped));
  });
});

describe('the bill of materials', () => {
  const sbom = formatSbom(LOCK, (value) => String(value.length).padStart(64, '0'));

  it('names every package once, with version, licence and digest', () => {
    expect(sbom.components).toHaveLength(LOCK.length - 1);
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

  it('leads from each package to packages that it names', () => {
    const refs = new Set(sbom.dependencies.map(({ ref }) => ref));
    for (const { dependsOn } of sbom.dependencies) {
      for (const ref of dependsOn) expect(refs).toContain(ref);
    }
  });

  it('is the same for the same lock file', () => {
    const again = formatSbom(readLock(ROOT), (value) => String(value.length).padStart(64, '0'));
    expect(JSON.stringify(again)).toBe(JSON.stringify(sbom));
    expect(sbom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
  });
});
