/** The places that a page's texts name with their kind: 信丰县 says that 信丰 is a place. */
import { endsAsOrganisation } from './names.ts';

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

/** A text says within so many characters where it is. */
const OPENING = 36;
const KIND = /^(?:[省县旗州盟镇]|市(?![场民容])|区(?!域)|乡(?![村亲]))/u;
/** 老旧小区, 农贸市场, 积分超市, 县城区: what stands before their kind names no place. */
const NO_NAME = /[小超贸城园景老]$/u;

/**
 * Whether a line opens with one of the page's `places` that the text behind it gives in full where
 * it opens.
 *
 * @example saysWhere(places, '河谷柳湾 “小铃铛”上路口', '近日，河谷省柳湾县……') // true
 */
export function saysWhere(places: ReadonlySet<string>, line: string, text: string): boolean {
  const opening = text.slice(0, OPENING);
  const named = [3, 2].some((length) => {
    const name = line.slice(0, length);
    const at = places.has(name) && !NO_NAME.test(name) ? opening.indexOf(name) : -1;
    return at >= 0 && KIND.test(opening.slice(at + length));
  });
  // 青山市河东县, 柳林镇文化站: a place or a body alone is a line of a longer headline.
  return named && !/[省市县区旗州盟镇乡]$/u.test(line) && !endsAsOrganisation(line);
}
