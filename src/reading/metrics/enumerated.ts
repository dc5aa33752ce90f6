/** Names that are counted together: 110名镇村干部、驻村队员, 1.1万户低保户、特困户和独居老人. */
import type { Indicator } from './counted.ts';
import { endOfName, findStop } from './end-of-name.ts';
import { COUNTED, PERSON } from './lexicons.ts';

const JOINS = /^(?:、|和|与|及|以及)/u;
/** 三名干部、九个志愿者: what has a number of its own is not counted along; nor are 教师及其子女. */
const ITEM =
  /^(?!部分|各|有关|相关|其|[一二两三四五六七八九十]{1,3}[个名位户家支处项条场座所间件人])(?:(?![和与及、])[\u4e00-\u9fff]|“[\u4e00-\u9fff]{1,4}”){2,9}/u;
/** 63家党支部与社区结成对子: with whom, and not who else. */
const TOGETHER = /^(?:结[成为对]|签订|共建|联合|合作|对接)/u;
const MOST_ITEMS = 5;
const LONGEST_ITEM = 12;

/** The length of the next name at `at` with what joins it, 0 where none is counted along. */
function lengthOfNext(text: string, at: number, people: boolean): number {
  const join = JOINS.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  if (join === 0) return 0;
  const run = ITEM.exec(text.slice(at + join, at + join + LONGEST_ITEM))?.[0] ?? '';
  const whole = run.slice(0, findStop(run));
  // 36名骑手和志愿者送餐上门: people end where what they do begins.
  const named = people ? endOfName(whole, '名') : 0;
  const item = named >= 2 ? whole.slice(0, named) : whole;
  const person = people && PERSON.endsAt(item, item.length) > 0;
  const counted = item.length >= 2 && (person || COUNTED.endsAt(item, item.length) > 0);
  // 5个村和社区工作人员: people are not counted along with places.
  const alike = PERSON.endsAt(item, item.length) > 0 === people;
  const end = at + join + item.length;
  return counted && alike && !TOGETHER.test(text.slice(end, end + 2)) ? join + item.length : 0;
}

/** 小超市、理发店的老板: people are meant, whose or where is said before. */
function peopleAt(text: string, at: number): string {
  const run = ITEM.exec(text.slice(at, at + LONGEST_ITEM))?.[0] ?? '';
  const name = run.slice(0, findStop(run));
  return PERSON.endsAt(name, name.length) > 0 ? name : '';
}

/**
 * The name found at `from` with those that stand behind it with commas or 和; the name alone where
 * none does, or where what follows has a number of its own.
 */
export function withEnumerated(text: string, from: number, found: Indicator): Indicator {
  // 20多名“渔家嫂”和退休女工: the name in marks is counted along with the next one.
  const quoted = text.charAt(from) === '“' ? 1 : 0;
  if (!text.startsWith(found.text, from + quoted)) return found;
  const people = quoted > 0 || PERSON.endsAt(found.text, found.text.length) > 0;
  const end = from + found.text.length + 2 * quoted;
  let to = end;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    const length = lengthOfNext(text, to, people);
    if (length === 0 || /[0-9０-９]/u.test(text.charAt(to + length))) break;
    to += length;
  }
  if (to === end) return found;
  const of = text.charAt(to) === '的' ? peopleAt(text, to + 1) : '';
  return { ...found, text: of || text.slice(from, to).replace(/[“”]/gu, '') };
}
