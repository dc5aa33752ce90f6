import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../src/model/themes.ts';
import { toneOf } from '../../src/views/pages/tone.ts';
import {
  contrast,
  distance,
  parseColour,
  type Rgb,
  seenBy,
  VISIONS,
  type Vision,
} from './colour-vision.ts';

const CSS = readFileSync(resolve(import.meta.dirname, '../../src/views/tokens.css'), 'utf8');
const DARK_FROM = CSS.indexOf(':root[data-scheme="dark"]');
const SCHEMES = { light: CSS.slice(0, DARK_FROM), dark: CSS.slice(DARK_FROM) };

/** Distances in OKLab: about 0.02 is just seen side by side. */
const LEAST_BETWEEN_FAMILIES = 0.055;
const LEAST_IN_FAMILY = 0.06;
/** Large faint areas side by side. */
const LEAST_BETWEEN_TINTS = 0.022;

/** The colour of each tone, as the style sheet names it. */
const TONES = [...CSS.matchAll(/data-tone="\d+"\] \{\s+--tone-line: var\((--[\w-]+)\)/gu)].map(
  ([, name]) => name ?? '',
);

/** As `color-mix` mixes it with the paper, in the share that the style sheet names. */
function tintOf(css: string, name: string): Rgb {
  const share =
    Number(/--tone: color-mix\(in srgb, var\(--tone-line\) (\d+)%/u.exec(CSS)?.[1]) / 100;
  const [colour, paper] = [hexOf(css, name), hexOf(css, '--paper')];
  const part = (at: number) => {
    const [own, ground] = [colour, paper].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const mixed = Math.round((own ?? 0) * share + (ground ?? 0) * (1 - share));
    return mixed.toString(16).padStart(2, '0');
  };
  return parseColour(`#${part(1)}${part(3)}${part(5)}`);
}

function hexOf(css: string, name: string): string {
  const value = new RegExp(`${name}: (#[0-9a-f]{6});`, 'u').exec(css)?.[1];
  if (value === undefined) throw new Error(`no colour ${name}`);
  return value;
}

function tokenOf(css: string, name: string): Rgb {
  return parseColour(hexOf(css, name));
}

describe.each(Object.entries(SCHEMES))('the themes’ colours on %s paper', (_, css) => {
  const colours = THEMES.map((theme) => ({ theme, colour: tokenOf(css, `--theme-${theme.id}`) }));
  const pairs = colours.flatMap((a, index) => colours.slice(index + 1).map((b) => ({ a, b })));

  it('have contrast 3:1 on it', () => {
    const paper = tokenOf(css, '--paper');
    const weak = colours.filter(({ colour }) => contrast(colour, paper) < 3);
    expect(weak.map(({ theme }) => theme.id)).toEqual([]);
  });

  it.each(Object.keys(VISIONS) as Vision[])('stay apart in %s vision', (vision) => {
    const alike = pairs
      .filter(({ a, b }) => {
        const least = a.theme.family === b.theme.family ? LEAST_IN_FAMILY : LEAST_BETWEEN_FAMILIES;
        return distance(seenBy(vision, a.colour), seenBy(vision, b.colour)) < least;
      })
      .map(({ a, b }) => `${a.theme.id} and ${b.theme.id}`);
    expect(alike).toEqual([]);
  });

  it.each(Object.keys(VISIONS) as Vision[])(
    'are given to the articles of a page so that neighbours stay apart in %s vision',
    (vision) => {
      const tones = TONES.map((name) => ({ name, colour: seenBy(vision, tintOf(css, name)) }));
      const alike = tones.filter(({ colour }, index) => {
        const next = tones[toneOf(index + 1)];
        return next === undefined || distance(colour, next.colour) < LEAST_BETWEEN_TINTS;
      });
      expect(alike).toEqual([]);
    },
  );

  it('grow lighter from step to step of a family', () => {
    const steps = colours.slice(1).flatMap(({ theme, colour }, index) => {
      const before = colours[index];
      return before?.theme.family === theme.family ? [[before.colour, colour] as const] : [];
    });
    const black: Rgb = [0, 0, 0];
    expect(steps.every(([a, b]) => contrast(b, black) > contrast(a, black))).toBe(true);
  });
});

it('each tone that an article can have has a colour, and no two the same', () => {
  const given = Array.from({ length: 100 }, (_, position) => toneOf(position));
  expect(new Set(given).size).toBe(TONES.length);
  expect(Math.max(...given)).toBe(TONES.length - 1);
  expect(new Set(TONES).size).toBe(TONES.length);
});

it('two colours that look alike are found alike', () => {
  const [red, green] = [parseColour('#a05a2c'), parseColour('#6f6a2c')];
  expect(distance(seenBy('deutan', red), seenBy('deutan', green))).toBeLessThan(
    distance(red, green) / 2,
  );
});
