/** Medals as sport counts them: 21金17银30铜. */

const METALS = new Set('金银铜');
const NEXT =
  /^[金银铜](?:牌?[，、和 ]?[0-9０-９一二两三四五六七八九十]{1,4}(?:[.．][0-9]|枚)?[金银铜]|(?=[，。；、！的]|$))/u;
const BEFORE = /[0-9０-９一二两三四五六七八九十][金银铜][，、和 ]?$/u;
const LONGEST = 8;

/** Whether the number from `from` to `to` counts medals: its metal stands behind it, and another one beside. */
export function countsMedals(text: string, [from, to]: readonly [number, number]): boolean {
  if (!METALS.has(text.charAt(to))) return false;
  const next = NEXT.exec(text.slice(to, to + LONGEST))?.[0] ?? '';
  if (next.length > 1) return true;
  return next !== '' && BEFORE.test(text.slice(Math.max(0, from - 3), from));
}

/** 金 → 金牌; '' where no metal stands at `at`. */
export function medalAt(text: string, at: number): string {
  const metal = text.charAt(at);
  return METALS.has(metal) ? `${metal}牌` : '';
}
