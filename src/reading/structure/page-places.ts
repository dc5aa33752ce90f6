/** The places that a page's texts name with their kind: 信丰县 says that 信丰 is a place. */

const KINDS = ['省', '市', '县', '区', '州', '盟', '旗', '镇', '乡', '村', '街道'];

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/**
 * The two and the three characters before every 县, 区, 镇 and the like: among them the names of the
 * page's places, beside much that opens no headline.
 *
 * @example readPlaceNames('近日，信丰县开展').has('信丰') // true
 */
export function readPlaceNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const kind of KINDS) {
    for (let at = text.indexOf(kind, 2); at >= 0; at = text.indexOf(kind, at + 1)) {
      if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at - 2))) continue;
      names.add(text.slice(at - 2, at));
      if (at > 2 && isHan(text.charCodeAt(at - 3))) names.add(text.slice(at - 3, at));
    }
  }
  return names;
}
