/** Captions without a full stop at an article's end: 村民采摘黄桃, 警方查获的赃物. */
import type { Draft } from './drafts.ts';
import type { Unit } from './units.ts';

/** Who is seen in the genre's pictures. */
const WHO =
  '(?:老人|村民|居民|市民|群众|工人|农民|农户|[果菜茶花棉瓜药]农|渔民|牧民|志愿者|学生|同学|孩子|儿童|小朋友|小记者|游客|顾客|乘客|医生|医护人员|医务人员|护士|民警|交警|辅警|消防员|官兵|战士|民兵|干部|党员|(?:工作|执法|技术|农技|施工|救援|保洁|税务|抢修|维修)人员|师傅|家长|老师|教师|选手|演员|队员|运动员|员工|职工|社工|网格员|快递员|绣娘|嫌疑人)们?';
/** What they are seen to do: by a word of the moment, or with their hands. */
const DOES =
  '(?:正?在|正|们|陪|为|给|向|帮|教|采摘?|摘|收|晾|晒|搬|装|包|挑|分拣|查看|展示|参观|观看|观赏|体验|排队|领取|选购|挑选|品尝|清理|打扫|清扫|检查|讲解|练习|制作|编织|修剪|抢修|抢收|表演|合影|阅读|学习|观察|测量|巡查|捡拾|栽|种|插秧|赶制|缝制|加工|整理|打包|搭建|安装|铺设|登记)';
const ACTS = new RegExp(
  `^[\\u4e00-\\u9fff]{0,12}?${WHO}(?:${DOES})[\\u4e00-\\u9fff、]{2,16}$`,
  'u',
);
/** 警方查获的赃物, 被抓获的犯罪嫌疑人: what somebody has come by, to be seen. */
const SHOWN =
  /^[\u4e00-\u9fff]{0,10}(?:缴获|查获|查扣|收缴|扣押|抓获|捕获|救出|救起|损毁|烧毁|撞毁|出土|展出|展示)的[\u4e00-\u9fff]{2,10}$/u;
const LONGEST = 22;

/** Whether a line says what a picture shows and no more. */
function isScene(text: string): boolean {
  const bare = text.replace(/。$/u, '');
  return bare.length <= LONGEST && (SHOWN.test(bare) || ACTS.test(bare));
}

/** Whether a line without a mark says what a picture shows. */
function isSceneLine(unit: Unit | undefined): boolean {
  return unit?.form === 'display' && unit.mark === 0 && !unit.bullet && isScene(unit.content.text);
}

/** How many of a run's first lines say what pictures show, and head no text. */
function countScenes(
  run: readonly number[],
  { units, after }: { readonly units: readonly Unit[]; readonly after: number | null },
): number {
  let count = 0;
  while (count < run.length && isSceneLine(units[run[count] ?? -1])) count += 1;
  const behind = run[count];
  const closed = behind === undefined ? after === null : (units[behind]?.mark ?? 0) > 0;
  return closed ? count : 0;
}

/** Makes a caption of a short last text that says what a picture shows, where another one follows. In place. */
function captionLast(draft: Draft, units: readonly Unit[]): void {
  const last = draft.items.at(-1);
  const unit = units[last?.index ?? -1];
  if (last?.role !== 'body' || !unit || draft.items.length < 2 || unit.dateline) return;
  if (isScene(unit.content.text)) draft.items.splice(-1, 1, { ...last, role: 'caption' });
}

/**
 * Gives `draft` those of the short lines `run` that are captions below its text, and says how many: nothing
 * but a marked headline, or the page's end, stands behind them. In place.
 */
export function takeScenes(
  draft: Draft | null,
  run: readonly number[],
  around: { readonly units: readonly Unit[]; readonly after: number | null },
): number {
  const last = around.units[draft?.items.at(-1)?.index ?? -1];
  const count = last?.traits.finished ? countScenes(run, around) : 0;
  if (count === 0 || !draft) return 0;
  captionLast(draft, around.units);
  for (const index of run.slice(0, count)) draft.items.push({ index, role: 'caption' });
  return count;
}
