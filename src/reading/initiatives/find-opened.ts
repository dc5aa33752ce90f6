/** Names without quotation marks that are opened right behind, or launched right before them. */
import { findMatches } from '../../chinese/matches.ts';
import { clauseBefore } from './find-setup.ts';
import type { FormName } from './form-name.ts';
import { NAMING_NOUNS } from './naming-nouns.data.ts';
import {
  AFTER,
  BARE_NOUNS,
  EDITION,
  isTelling,
  LONGEST_AFTER,
  readEdition,
} from './telling-modifier.ts';

/** How long a name may be, and how far behind it it may be opened. */
const REACH = 30;
const LONGEST_OPENING = 50;

/** Nouns of festivals, schools and systems that need no verb before them where they are opened. */
const OPENED_NOUN = new RegExp(
  `${BARE_NOUNS.filter(({ bare, kind }) => bare && kind === 'activity')
    .map(({ word }) => word)
    .join('|')}|(?<![过季时环情细礼关章佳])节|博览会|马拉松|学院|平台|小程序|行动`,
  'gu',
);
const OPENED =
  /^(?:系列)?(?:活动)?(?:暨[^，。；]{2,30}?)?(?:在[^，。；、“”]{2,16}?)?(?:正式|隆重|盛大|同时|同步)?(?:开启|(?:启动|开幕|闭幕|动员|推进)(?:仪式|式|大会|会)|开幕|拉开[帷序大]幕|启幕|开赛|揭牌|启用|上线|投用|启动|落幕|闭幕|收官|鸣枪|开跑|开讲|开营|举行|举办|(?:总|半)?决赛(?:现场|在|举行|落幕|打响))/u;
/** 启用……平台: these verbs say that the thing is there. */
const LAUNCHED = /(?:启用|上线|投用)了?/u;
const KIND_OPENED: Readonly<Record<string, string>> = {
  学院: '学院',
  平台: '平台',
  小程序: '小程序',
  行动: '行动',
};
const ANY_NOUN = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));
/** 柳湾市护河行动: where it is held is no part of the name. */
const HELD_IN =
  /^[\u4e00-\u9fff]{2,4}?(?:[市县镇乡]|街道|(?<![社小校景园片山库])区)(?=[\u4e00-\u9fff]{3})/u;
/** 乡村青年文化节: a festival that is opened has a name, whatever it is about. */
const WHOSE_FAIR = /^[\u4e00-\u9fff]{4,12}$/u;
const FIRST =
  /^.{0,4}?(?:首[家个届]|唯一)|^(?:本次|此次|这次|近日|日前|昨日|今年|目前|当天|随着|[0-9]{1,2}日)/u;

/** Names that are opened right behind (……美食节在江边开幕) or launched right before them. */
export function findOpened(masked: string): FormName[] {
  const names: FormName[] = [];
  for (const match of findMatches(masked, OPENED_NOUN)) {
    const to = match.index + match[0].length;
    const noun = ANY_NOUN.get(KIND_OPENED[match[0]] ?? '比赛');
    if (noun === undefined) continue;
    const clause = clauseBefore(masked, match.index, REACH);
    const verb = LAUNCHED.exec(clause);
    const isOpened = OPENED.test(masked.slice(to, to + LONGEST_OPENING));
    if (!isOpened && !(verb !== null && AFTER.test(masked.slice(to, to + LONGEST_AFTER)))) continue;
    const words = verb !== null ? clause.slice(verb.index + verb[0].length) : clause;
    const modifier = words
      .slice(words.lastIndexOf('的') + 1)
      .replace(FIRST, '')
      .replace(EDITION, '')
      .replace(HELD_IN, '');
    const festival = readEdition(words, noun, match[0]);
    const fair = /[节周]$/u.test(match[0]) && WHOSE_FAIR.test(modifier);
    if (festival === null && !fair && !isTelling(modifier, noun)) continue;
    names.push({ from: match.index - (festival ?? modifier.length), to, noun, verb: '' });
  }
  return names;
}
