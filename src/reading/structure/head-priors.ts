/** What speaks against a text's being the continuation of another, whatever the other says. */
import type { StreamItem } from './stream.ts';
import type { Traits } from './traits.ts';

/** What speaks against an article's first text being the continuation of another. */
function firstPrior({ edge }: StreamItem, before: StreamItem | undefined): number {
  if (edge.lead > 0 || edge.speech) return -4;
  return (edge.opening ? -2 : -0.5) + (before?.openEnd ? 1 : 0);
}

/** The item before that has a text: a dateline may stand alone. */
function textBefore(stream: readonly StreamItem[], at: number): StreamItem | undefined {
  let before = at - 1;
  while (before >= 0 && stream[before]?.edge.text === '') before -= 1;
  return stream[before];
}

/** 万平方米，换下…… and 个百分点。: the rest of an amount. */
const REST_OF_AMOUNT =
  /^(?:[万亿][余多]?(?:平方|立方|公[里斤顷]|海里|[元亩吨人户册棵株斤名个份场件只头尾羽枚粒块张次辆])|[%％‰][，。；、]|个百分点)/u;

/** Whether a text can only go on: ，…… and 民，…… and 讲师”进楼门……. */
export function goesOn({ startsInside, stub, unopened, head }: Traits): boolean {
  return startsInside || stub === 2 || unopened.length > 0 || REST_OF_AMOUNT.test(head);
}

/** What speaks against an item's start being a continuation at all. */
export function headPrior(stream: readonly StreamItem[], at: number): number {
  const item = stream[at];
  const before = stream[at - 1];
  if (item?.role !== 'body' || item.unit.dateline) return Number.NEGATIVE_INFINITY;
  if (goesOn(item.edge)) return 0;
  if (item.first) return firstPrior(item, textBefore(stream, at));
  if (!before || before.draft !== item.draft) return 0;
  if (before.role === 'heading') return -3;
  return before.openEnd ? 0 : Math.min(0, item.edge.stray - 2);
}
