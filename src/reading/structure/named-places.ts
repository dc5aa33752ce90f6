/** Places that one article's head names, in the texts of the page. */
import type { Named } from './headline-places.ts';
import { wordingOf } from './leads.ts';

/** Towns and villages tell articles apart; a county may stand in all of its page's. */
const TOWN = '镇乡街村';
/** What stands before a kind and names no place: 8个苏木乡镇, 全省文明村. */
const NO_NAME = new Set(
  '苏木 嘎查 乡镇 街道 社区 城乡 城市 城区 全市 全县 文明 平安 和谐 美丽 示范 幸福 健康 特色 试点 先进 模范 精品 重点 样板 生态 森林 卫生 园林 中心'.split(
    ' ',
  ),
);
/** A name has so many characters at most. */
const LONGEST = 4;
/** 石桥镇、柳林乡: one of several is not what a text is about. */
const LISTED = '、';

/** The article whose head alone names it, of each place. */
function ownersOf({ headings, places }: Pick<Named, 'headings' | 'places'>): Map<string, number> {
  const owners = new Map<string, number>();
  for (const place of places) {
    if (NO_NAME.has(place)) continue;
    const labels = headings.flatMap((head, label) => (head.includes(place) ? [label] : []));
    if (labels.length === 1) owners.set(place, labels[0] ?? 0);
  }
  return owners;
}

/** Whose place opens right at `at`, undefined where nobody's does. */
function ownerAt(
  text: string,
  at: number,
  owners: ReadonlyMap<string, number>,
): number | undefined {
  for (let length = LONGEST; length >= 2; length -= 1) {
    const owner = owners.get(text.slice(at, at + length));
    if (owner !== undefined && TOWN.includes(text.charAt(at + length) || ' ')) return owner;
  }
  return undefined;
}

/** Whether `text` is about the place `name`: given in full, no member of a list. */
function isAbout(text: string, name: string, owners: ReadonlyMap<string, number>): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!TOWN.includes(text.charAt(end) || ' ')) continue;
    const behind = text.charAt(end + 1) === '道' ? end + 2 : end + 1;
    if (text.charAt(at - 1) === LISTED || text.charAt(behind) === LISTED) continue;
    const inner = ownerAt(text, behind, owners);
    if (inner === undefined || inner === owners.get(name)) return true;
  }
  return false;
}

/**
 * For each fragment the articles whose head (headline, kicker, subtitle: `headings`) names the
 * place that the fragment is about, where no other head has it.
 *
 * @example 沙湾镇平均海拔800米…… belongs below ——青山县沙湾镇见闻
 */
export function findNamed(page: Named): Set<number>[] {
  const { fragments, stream } = page;
  const owners = ownersOf(page);
  return fragments.map((fragment) => {
    const text = wordingOf(stream, fragment);
    const named = new Set<number>();
    for (const [place, label] of owners) if (isAbout(text, place, owners)) named.add(label);
    return named;
  });
}
