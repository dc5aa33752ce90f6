/**
 * The made-up reports of `prose/`, from which tables of wording are learnt: ordinary prose of local papers by
 * several hands, each report under a line of its themes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_IDS, type ThemeId } from '../../src/model/themes.ts';

const FOLDER = join(import.meta.dirname, 'prose');
const THEMES = 'themes: ';

export interface ProseReport {
  /** The file's name and the report's place in it. */
  readonly name: string;
  /** The primary theme, then others. */
  readonly themes: readonly ThemeId[];
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

function isTheme(word: string): word is ThemeId {
  return THEME_IDS.some((id) => id === word);
}

function readReport(name: string, text: string): ProseReport {
  const [first = '', headline = '', ...paragraphs] = text.trim().split('\n');
  const words = first.slice(THEMES.length).split(' ');
  const themes = words.filter(isTheme);
  const isWhole = first.startsWith(THEMES) && themes.length === words.length;
  if (!isWhole || headline === '' || paragraphs.length === 0) {
    throw new Error(`${name}: themes, headline and text expected, found ${first} / ${headline}`);
  }
  return { name, themes, headline, paragraphs };
}

/** All reports, in the order of their files. */
export function loadProse(): ProseReport[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/\n\s*\n/u)
        .filter((text) => text.trim() !== '')
        .map((text, at) => readReport(`${file}, report ${at + 1}`, text)),
    );
}
