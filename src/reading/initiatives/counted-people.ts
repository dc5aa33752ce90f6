/** People who bear the name in quotation marks, are counted by it or appointed to it: holders of an office, winners of an honour. */
import {
  AWARDED,
  HANDS,
  HONOUR,
  HONOUR_BEFORE,
  IN_OFFICE,
  NAMED_BEFORE,
  NUMBERED_PEOPLE,
} from './rejection-signs.data.ts';
import type { Surroundings } from './surroundings.ts';

const BEHIND = /^(?:已?[有达]|共有)?[0-9]{1,6}[余多]?[名人位个对]/u;
const BEFORE = /[0-9][余多]?[名位个]$/u;

/** 选出“讲习员”86名, 聘请30名“观察员”: people who are counted hold an office of that name. */
function isCounted(before: string, after: string): boolean {
  return !AWARDED.test(before) && (BEHIND.test(after) || BEFORE.test(before));
}

/** 评选表彰“护苗少年”15名: those who are counted have won it. */
function isHonoured(before: string, after: string): boolean {
  return AWARDED.test(before) && BEHIND.test(after);
}

/** “清洁家庭”严格按照标准评选: households, whom others choose. */
const CHOSEN = /^[^，。；]{0,8}(?:评选|评比|评定)/u;
const HOUSEHOLD = /(?:家庭|庭院|农户|楼道|媳妇|婆婆|婆媳|妯娌)$/u;

function isHouseholdHonour(core: string, after: string): boolean {
  return HOUSEHOLD.test(core) && CHOSEN.test(after);
}

/** 9名“代办妈妈”, 51名“楼门讲师”: who is counted holds an office of that name. */
const COUNTED_PEOPLE = /[0-9十百余多][余多]?[名位]$/u;
const OFFICE =
  /(?:妈妈|讲师|小二|管家|医生|教练|先锋|队长|楼长|[^\u4e00-\u9fff]?[\u4e00-\u9fff](?:哥|姐|嫂|匠|(?<!党)员|官|人))$/u;
const SHORTEST_OFFICE = 4;

/** Whether people of an office are counted by the phrase: 9名“代办妈妈”. */
export function countsOffice({ core, before }: Pick<Surroundings, 'core' | 'before'>): boolean {
  return core.length >= SHORTEST_OFFICE && COUNTED_PEOPLE.test(before) && OFFICE.test(core);
}

/** “早市警长”迟文斌, “银铃代办员”递来药盒: who holds an office of that name, or does its work. */
const HELD_BY =
  /^(?:[\u4e00-\u9fff]{2,3}(?:和|说|介绍|告诉|带着|听得|正在|，)|递来|送来|上门|入户|登门|用[\u4e00-\u9fff]{2,4}话|每[天日周月]|巡|走街|挨家)/u;

/** Words for people everywhere: no office of a place's own. */
const PEOPLE_EVERYWHERE =
  /(?:老人|工人|军人|病人|客人|[轻地疾商]人|(?:乡村|家庭)医生|热心大姐|[人会成演学店球官]员|服务员|驾驶员|快递员|外卖员)$/u;

/** Whether somebody is said to hold the office, or its holders do their work. */
export function isHeldOffice({ core, after }: Pick<Surroundings, 'core' | 'after'>): boolean {
  return (
    core.length >= SHORTEST_OFFICE &&
    OFFICE.test(core) &&
    !PEOPLE_EVERYWHERE.test(core) &&
    HELD_BY.test(after)
  );
}

/** 物色“青年寨管”58名, 请来11位“加梯顾问”: who is counted and appointed. */
const APPOINTS =
  /(?:物色|配[备有]?|聘请?|选聘|推选|推举|选派|选[出拔]|请来|聘来|招募|招[聘收]|设立?|培[育养])了?[^，。；“”]{0,6}$/u;
/** 由妇联干部和教师组成的“代理家长”，共87人 */
const MADE_UP = /组成的$/u;
const IN_ALL = /^[，,]?(?:共|一共|有|共有)?[0-9]{1,5}[余多]?[人名位]/u;
/** 由社区的“桶长”值守, 由“管账员”上门核实 */
const BY_WHOM = /由(?![于此])[^，。；“”]{0,8}$/u;
const IS_DONE =
  /^(?:值守|上门|负责|巡查|巡护|记录|核实|看管|轮流|牵头|入户|监督|把关|管理|评定|打分|照看|代办|跟进)/u;
/** What an office is called ends so: 秤官, 寨管, 桶长. */
const OFFICER = /(?:[官员长手嫂哥姐匠师管妈叔伯]|(?<!被|证|老|好)人|顾问|管家|参谋|红娘)$/u;
const SHORTEST_APPOINTED = 3;

/** Whether people are appointed to an office that the phrase names, and counted or said to do its work. */
export function isAppointed({
  core,
  before,
  after,
}: Pick<Surroundings, 'core' | 'before' | 'after'>): boolean {
  if (MADE_UP.test(before) && IN_ALL.test(after)) return true;
  if (!OFFICER.test(core)) return false;
  if (BY_WHOM.test(before) && IS_DONE.test(after)) return true;
  if (core.length < SHORTEST_APPOINTED || AWARDED.test(before)) return false;
  return (APPOINTS.test(before) && isCounted(before, after)) || IN_OFFICE.test(before);
}

/** Whether a phrase is an honour that somebody has won or is chosen for. */
export function isHonour({ core, before, after }: Surroundings): boolean {
  if (HONOUR_BEFORE.test(before)) return true;
  if (HONOUR.test(core) && !countsOffice({ core, before })) return true;
  return isHonoured(before, after) || isHouseholdHonour(core, after);
}

/** 联系上64名“口袋党员”: a kind of people whom somebody has found. */
const FOUND =
  /(?:联系上?|找到|找回|找出|摸排出?|排查出?|发现|劝返|走访|看望|慰问|揪出)[^，。；]{0,4}[0-9][余多]?[名位个户]$/u;

/** 找到“口袋党员”63名 */
const FOUND_BARE = /(?:联系上|找到|找回|找出|摸排出|排查出|发现|劝返|走访|看望|慰问)$/u;

/** Whether what is counted by the phrase are people whom somebody has found. */
export function isFound(before: string, after: string): boolean {
  return FOUND.test(before) || (FOUND_BARE.test(before) && BEHIND.test(after));
}

/** 报名当“掌灯人”, 加入“护河哨”, 挑选“健康渔嫂”: people come to bear the name. */
const COME_TO_BEAR = /(?:报名(?:当|成为|加入|参加)|加入了?|挑选出?|选拔出?|应聘)$/u;
const BORNE = /[队团社班哨盟人员师匠嫂哥姐]$/u;
const SHORTEST_BORNE = 3;

/** Whether people are said to join what is called so, or to take an office of that name. */
export function bearsName({ core, before }: { core: string; before: string }): boolean {
  return core.length >= SHORTEST_BORNE && BORNE.test(core) && COME_TO_BEAR.test(before);
}

/** Whether a word for people is the name of an office, of a team or of a way of working, and not of a kind of people. */
export function holdsOffice(core: string, before: string, after: string): boolean {
  if (isCounted(before, after) || after.startsWith('聘书')) return true;
  if (isAppointed({ core, before, after })) return true;
  if (bearsName({ core, before })) return true;
  if (isHeldOffice({ core, after })) return true;
  if (HANDS.test(core) || NUMBERED_PEOPLE.test(core)) return true;
  return NAMED_BEFORE.test(before) || IN_OFFICE.test(before);
}

const PEOPLE = /(?:[者员师人匠手星妈姐哥叔娃嫂长婆妹]|妹子|小伙|达人|代表)$/u;

/** Whether a phrase only says what kind of people somebody is. */
export function isKindOfPeople({ core, before, after }: Surroundings): boolean {
  return PEOPLE.test(core) && !holdsOffice(core, before, after);
}
