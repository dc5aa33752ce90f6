/** Names that are a sum (1+N), a round number of things, or say who is chief of what. */
import { findMatches } from '../../chinese/matches.ts';
import type { FormName } from './form-name.ts';
import { NAMING_NOUNS } from './naming-nouns.data.ts';

const ANY_NOUN = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));

/** 1+N网格化管理模式, 党建+网格+物业模式: a sum and what it makes. */
const SUM =
  /(?<![A-Za-z0-9“‘"])(?:[0-9A-Za-zＮＸ]{1,3}|[\u4e00-\u9fff]{2,4})(?:[+＋](?:[0-9A-Za-zＮＸ]{1,3}|[\u4e00-\u9fff]{2,6})){1,4}[\u4e00-\u9fff]{0,8}?(?:模式|机制|工作法|体系|制度)(?=$|[^\u4e00-\u9fff]|[的等和与及，，。])/gu;

export function findSums(masked: string): FormName[] {
  const names: FormName[] = [];
  for (const match of findMatches(masked, SUM)) {
    const noun = ANY_NOUN.get('模式');
    if (noun === undefined) continue;
    const verb = /^(?:采用|采取|推行|实行|探索|形成|构建|建立|按照|通过|创新|打造|运用|以)/u.exec(
      match[0],
    );
    const from = match.index + (verb?.[0].length ?? 0);
    names.push({ from, to: match.index + match[0].length, noun, verb: '' });
  }
  return names;
}

/** 百场家风巡讲活动, 万名志愿者敲门行动: a round number of them is part of the name. */
const GRAND =
  /(?<![近数上成几超约余过0-9一二两三四五六七八九])(?:十万|百万|[百千万])(?:[场名人企村家户校团])[\u4e00-\u9fff]{3,10}?(活动|行动|工程|计划)(?=$|[^\u4e00-\u9fff]|[的等和与及启])/gu;
const NOT_GRAND = /参加|参与|开展|组织|举办|举行|投身|[的了在是]/u;

export function findGrand(masked: string): FormName[] {
  const names: FormName[] = [];
  for (const match of findMatches(masked, GRAND)) {
    const noun = ANY_NOUN.get(match[1] ?? '');
    if (noun === undefined || NOT_GRAND.test(match[0])) continue;
    names.push({ from: match.index, to: match.index + match[0].length, noun, verb: '' });
  }
  return names;
}

/** 邻长制, 巷长制: who is chief of what; those that the whole country has are left out. */
const CHIEFS = /(?<=^|[^\u4e00-\u9fff]|[行进立施了的是])([\u4e00-\u9fff]{1,2})长制(?!度|定|作)/gu;
const NATIONAL_CHIEFS = /[河湖林田链校院店家市县镇乡部局行警首组]$/u;

export function findChiefs(masked: string): FormName[] {
  const noun = ANY_NOUN.get('责任制');
  if (noun === undefined) return [];
  return findMatches(masked, CHIEFS)
    .filter(([, of = '']) => !NATIONAL_CHIEFS.test(of))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, noun, verb: '' }));
}
