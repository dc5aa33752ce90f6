/** Chinese numerals: the counting ones (三百二十), and those read digit by digit (二〇二一). */

const DIGIT_VALUES = byCode({
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});
const SMALL_SCALES = byCode({ 十: 10, 百: 100, 千: 1000 });
const TENS = byCode({ 廿: 20, 卅: 30 });
const LARGE_SCALES = byCode({ 万: 1e4, 亿: 1e8 });
const LONGEST = 24;

/** By character code: looking up a string would make its hash first. */
function byCode(values: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(values).map(([numeral, value]) => [numeral.charCodeAt(0), value]));
}

/** The value of one numeral below ten, else undefined. */
export function digitValue(character: string): number | undefined {
  return DIGIT_VALUES.get(character.charCodeAt(0));
}

/** What 十, 百, 千, 万 and 亿 multiply by, else undefined. */
export function scaleValue(character: string): number | undefined {
  return SMALL_SCALES.get(character.charCodeAt(0)) ?? LARGE_SCALES.get(character.charCodeAt(0));
}

interface Sum {
  total: number;
  section: number;
  digit: number | null;
}

/**
 * The value of a Chinese numeral, or null for what is none. A leading scale stands for one of it
 * (万 → 10000); a trailing digit after 百, 千 or 万 counts the next lower place (三百五 → 350).
 *
 * @example readHanNumeral('四万七千') // 47000
 * @example readHanNumeral('二〇一九') // 2019
 */
export function readHanNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  return /^[〇零一二三四五六七八九]{3,}$/u.test(text) ? readPositional(text) : readCounting(text);
}

function readPositional(text: string): number {
  let value = 0;
  for (const character of text)
    value = value * 10 + (DIGIT_VALUES.get(character.charCodeAt(0)) ?? 0);
  return value;
}

function readCounting(text: string): number | null {
  const sum: Sum = { total: 0, section: 0, digit: null };
  let lastScale = 1;
  for (const character of text) {
    const scale = scaleValue(character);
    if (scale !== undefined) lastScale = scale;
    else if (character === '零' || character === '〇') lastScale = 1;
    if (!addCharacter(sum, character)) return null;
  }
  const rest = sum.digit ?? 0;
  const place = lastScale >= 100 && rest > 0 ? lastScale / 10 : 1;
  return sum.total + sum.section + rest * place;
}

function addCharacter(sum: Sum, character: string): boolean {
  const digit = DIGIT_VALUES.get(character.charCodeAt(0));
  if (digit !== undefined) {
    if (sum.digit !== null && sum.digit > 0) return false;
    sum.digit = digit;
    return true;
  }
  const tens = TENS.get(character.charCodeAt(0));
  if (tens !== undefined) {
    sum.section += tens;
    return true;
  }
  const large = LARGE_SCALES.get(character.charCodeAt(0));
  const small = SMALL_SCALES.get(character.charCodeAt(0));
  if (small !== undefined) {
    sum.section += (sum.digit === null || sum.digit === 0 ? 1 : sum.digit) * small;
  } else if (large !== undefined) {
    const below = sum.section + (sum.digit ?? 0);
    const head = sum.total > 0 && large > 1e4 ? sum.total + below : below;
    if (sum.total > 0 && large > 1e4) sum.total = 0;
    sum.total += (head === 0 ? 1 : head) * large;
    sum.section = 0;
  } else return false;
  sum.digit = null;
  return true;
}
