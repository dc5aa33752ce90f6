/** The region tree as a table: one row a division, parents before children. */

/** Depth classes of a division; a path may skip one (a municipality has no city). */
export const REGION_LEVELS = [
  { id: 'province', zh: '省', en: 'Province' },
  { id: 'city', zh: '市', en: 'City' },
  { id: 'county', zh: '县', en: 'County' },
  { id: 'township', zh: '乡镇街道', en: 'Township' },
  { id: 'village', zh: '村社区', en: 'Village' },
] as const;

export interface RegionNode {
  readonly name: string;
  /** Row of the parent, -1 at a province. */
  readonly parent: number;
  /** 6-digit code down to county level, '' below. */
  readonly adcode: string;
  /** Index into REGION_LEVELS. */
  readonly level: number;
}

const MUNICIPALITY = /^(?:11|12|31|50)/;
/** Counties directly under a province have 90 in the city's place: 429004 仙桃市. */
const UNDER_PROVINCE = /^..90/;

/** Collects division paths into one tree, each division once. */
export class RegionTree {
  readonly nodes: RegionNode[] = [];
  readonly #rows = new Map<string, number>();

  /** The row of the deepest division of `path`, -1 for an empty path. */
  rowOf(path: readonly string[], adcode: string): number {
    let parent = -1;
    for (let depth = 0; depth < path.length; depth += 1) {
      const key = path.slice(0, depth + 1).join('/');
      const known = this.#rows.get(key);
      if (known !== undefined) {
        parent = known;
        continue;
      }
      this.nodes.push(nodeAt(path, depth, adcode, parent));
      parent = this.nodes.length - 1;
      this.#rows.set(key, parent);
    }
    return parent;
  }
}

function nodeAt(
  path: readonly string[],
  depth: number,
  adcode: string,
  parent: number,
): RegionNode {
  const name = path[depth] ?? '';
  const level = levelOf(path, depth, adcode);
  return { name, parent, adcode: codeAt(adcode, level), level };
}

/**
 * The level of one division of a path, as an index into {@link REGION_LEVELS}.
 *
 * @param adcode of the path's deepest division down to the county
 * @example levelOf(['湖北省', '仙桃市', '彭场镇'], 1, '429004') // 2: a county under the province
 */
export function levelOf(path: readonly string[], depth: number, adcode: string): number {
  const countyDepth = MUNICIPALITY.test(adcode) || UNDER_PROVINCE.test(adcode) ? 1 : 2;
  const coded = adcode.endsWith('0000') ? 0 : adcode.endsWith('00') ? 1 : countyDepth;
  if (depth === 0) return 0;
  if (depth > coded) return /(?:村|社区|嘎查|居委会)$/u.test(path[depth] ?? '') ? 4 : 3;
  return depth === coded && !adcode.endsWith('00') ? 2 : 1;
}

/** The code of the division at `level` that holds the one with `adcode`; '' below the county. */
function codeAt(adcode: string, level: number): string {
  if (level === 0) return `${adcode.slice(0, 2)}0000`;
  if (level === 1) return `${adcode.slice(0, 4)}00`;
  return level === 2 ? adcode : '';
}
