/** Reports of meetings: what only they say, and which articles are such reports. */
import type { Fragment } from './fragments.ts';
import { saysMeeting } from './genre.ts';
import type { StreamItem } from './stream.ts';

/** A lead names its meeting in so many characters. */
const LEAD = 160;
/** What names a meeting. */
const NAMES =
  /会议|(?:座谈|推进|动员|部署|表彰|培训|现场|调度|联席|观摩|研讨|总结|工作|报告|交流|代表|全体|专题|理事|常委|议事|恳谈|评议|例|大|全)会(?![堂员馆同计址费场])/u;

/** The articles whose text under the headline names a meeting. */
export function findMeetings(
  stream: readonly StreamItem[],
  fragments: readonly Fragment[],
): Set<number> {
  const found = new Set<number>();
  for (const { parted, from, draft } of fragments) {
    const text = stream[from]?.edge.text ?? '';
    if (parted === 'head' && !saysMeeting(text) && NAMES.test(text.slice(0, LEAD))) {
      found.add(draft);
    }
  }
  return found;
}

/** Whether a text of the fragment at `at` goes on with what a meeting said. */
export function tellsMeeting(
  stream: readonly StreamItem[],
  fragments: readonly Fragment[],
  at: number,
): boolean {
  const fragment = fragments[at];
  if (!fragment) return false;
  const items = stream.slice(fragment.from, fragment.to);
  return items.some(({ edge }) => saysMeeting(edge.text));
}
