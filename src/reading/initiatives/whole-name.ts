/** Where a name ends whose noun stands behind its marks: with the noun, and as whose name. */
import { GENERIC_WORDS } from './generic-words.data.ts';
import type { Nouns } from './nouns-around.ts';
import type { Tail } from './read-noun.ts';

/** What is left of a longer name's own words between the marks and its noun: 提质增效 of “…”提质增效专项行动. */
const OWN_WORDS = new RegExp(GENERIC_WORDS.join('|'), 'gu');
const FEWEST_OWN = 4;

function isLonger(behind: string, { noun, linked }: Tail): boolean {
  if (linked || noun.grade !== 'seals' || noun.kind === 'policy') return false;
  const own = behind.slice(0, -noun.word.length).replace(/^[—（(].*$/u, '');
  return own.replace(OWN_WORDS, '').length >= FEWEST_OWN;
}

/** Nouns that are part of a name wherever it is told in full: “…”工作法. */
const PART_OF_NAME = /法$/u;
/** “旧衣银行”进小区活动: where a thing with a name goes is an event of its own. */
const GOES_INTO = /^走?进[\u4e00-\u9fff]{2,6}活动$/u;

/** “板凳课堂”宣讲队 is a team of its own beside the “板凳课堂”. */
function isTeamOf({ inner, tail }: Nouns): boolean {
  return inner?.weak === false && inner.kind !== 'team' && tail?.noun.kind === 'team';
}

/** How much of the text behind the marks belongs to the name. */
export interface Extent {
  /** Whether the noun makes it another thing than the quoted phrase names (“旧衣银行”进小区活动). */
  readonly other: boolean;
  /** Whether the noun is one that the name is not told in full without. */
  readonly whole: boolean;
  /** Whether the words before the noun are more than generic ones. */
  readonly longer: boolean;
}

const NONE: Extent = { other: false, whole: false, longer: false };

/** The extent of a name with `behind`, the text from its closing mark to the end of its noun. */
export function readExtent(nouns: Nouns, behind: string, common: boolean): Extent {
  const { inner, tail } = nouns;
  if (tail === null) return NONE;
  const longer = isLonger(behind, tail);
  return {
    other: isTeamOf(nouns) || (common && tail.noun.kind === 'team') || GOES_INTO.test(behind),
    whole: inner === null && (longer || PART_OF_NAME.test(tail.noun.word)),
    longer,
  };
}
