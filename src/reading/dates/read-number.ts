/** Digits of every kind in a date → a number. */

const HAN = '〇一二三四五六七八九';
const ZEROS = /[零○Oo]/gu;

/**
 * The number that a date's digits say, NaN where they say none.
 *
 * @example readNumber('二〇一八') // 2018; readNumber('二十三') // 23; readNumber('１２') // 12
 */
export function readNumber(digits: string): number {
  const plain = digits.normalize('NFKC').replace(/^2[Oo]/u, '20');
  if (/^\d{1,4}$/u.test(plain)) return Number(plain);
  const han = plain.replace(ZEROS, '〇');
  const ten = /^([一二三])?十([一二三四五六七八九])?$/u.exec(han);
  if (ten !== null) {
    return (
      (ten[1] === undefined ? 1 : HAN.indexOf(ten[1])) * 10 +
      (ten[2] === undefined ? 0 : HAN.indexOf(ten[2]))
    );
  }
  const places = Array.from(han, (digit) => HAN.indexOf(digit));
  return places.includes(-1) || places.length === 0 ? Number.NaN : Number(places.join(''));
}
