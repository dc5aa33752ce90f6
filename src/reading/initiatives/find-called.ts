/** Names without quotation marks that the text itself introduces as names, or counts by. */
import { findMatches } from '../../chinese/matches.ts';
import type { FormName } from './form-name.ts';
import { CENTRE_WORDS, GENERIC_WORDS } from './generic-words.data.ts';
import { NAMING_NOUNS } from './naming-nouns.data.ts';
import { WHOSE_TEAMS } from './team-words.data.ts';

const ANY_NOUN = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));
const byLength = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');
const PLAIN = new RegExp(byLength([...GENERIC_WORDS, ...WHOSE_TEAMS, ...CENTRE_WORDS]), 'gu');

/** 这项叫乡村冰场的计划: what follows 叫 is its name, what follows 的 its noun. */
const CALLED =
  /(?:叫做?|名叫|名为|取名|称为)([\u4e00-\u9fff]{4,8}(?<![村镇乡县市区路街河山]))的(计划|行动|工程|项目|活动|平台|小程序|工作法|机制|服务队|志愿队)(?![部组])/gu;

export function findCalled(masked: string): FormName[] {
  return findMatches(masked, CALLED).flatMap((match) => {
    const [whole, name = '', word = ''] = match;
    const noun = ANY_NOUN.get(word);
    if (noun === undefined || /[的了是在不]/u.test(name)) return [];
    const from = match.index + whole.indexOf(name);
    return [{ from, to: from + name.length, noun, verb: '' }];
  });
}

/** 选聘十户管事人466名: people who are appointed and counted hold an office of that name. */
const APPOINTED =
  /(?:选聘|聘请|推选|招募|选出|选派|物色|设立|配备|组建起?)[了出起]?([\u4e00-\u9fff]{2,6}(?:人|哥|嫂|管家|参谋|红娘))(?=[0-9]{1,5}[余多]?[名位人])/gu;
const OFFICES_EVERYWHERE =
  /(?:负责人|经纪人|合伙人|带头人|明白人|代理人|监护人|传承人|艺人|联系人|主持人|候选人|新人|能人|工人|老人|军人)$/u;

export function findAppointed(masked: string): FormName[] {
  const noun = ANY_NOUN.get('服务队');
  if (noun === undefined) return [];
  return findMatches(masked, APPOINTED).flatMap((match) => {
    const [whole, name = ''] = match;
    if (OFFICES_EVERYWHERE.test(name) || /[的了是在名位]/u.test(name)) return [];
    if (name.replace(PLAIN, '').length < 3) return [];
    const to = match.index + whole.length;
    return [{ from: to - name.length, to, noun, verb: '' }];
  });
}

/** 镇原县固沟保塬工程到位资金…, 县里的水管家平台: whose it is, its name, and what becomes of it. */
const OF_PLACE =
  /(?:[市县区镇乡旗](?:里|上)?的?|(?:全|我)[市县区镇乡])([\u4e00-\u9fff]{3,8}?)(工程|行动|计划)(?=到位|累计|总投资|覆盖|惠及|已(?:覆盖|惠及|投入|完成|在)|实施(?:以来|后)|启动(?:以来|后))/gu;
const OF_SYSTEM =
  /[市县区镇乡村](?:里|上)的([\u4e00-\u9fff]{2,6}?)(平台|小程序|热线|系统)(?=[，。；、]|$)/gu;
/** 固沟保塬, 强基惠农: a campaign is called by two verbs and what they are done to. */
const TWO_DEEDS =
  /^[固保引济退护治兴富强助惠扶育暖聚清净美绿植补修扩改建防除控减降增提稳促送敬爱][\u4e00-\u9fff][固保引济还护治兴富强助惠扶育暖聚清净美绿植补修扩改建防除控减降增提稳促送敬爱][\u4e00-\u9fff]$/u;

export function findOfPlaces(masked: string): FormName[] {
  const works = findMatches(masked, OF_PLACE).filter(([, name = '']) => TWO_DEEDS.test(name));
  return [...works, ...findMatches(masked, OF_SYSTEM)].flatMap((match) => {
    const [whole, name = '', word = ''] = match;
    const noun = ANY_NOUN.get(word);
    if (noun === undefined || /[的了是在]/u.test(name)) return [];
    if (name.replace(PLAIN, '').length < 2) return [];
    const to = match.index + whole.length;
    return [{ from: to - name.length - word.length, to, noun, verb: '' }];
  });
}
