/** Paragraphs that open alike: 看在岗情况，查纪律松弛。 and 看诉求办理，查推诿扯皮。 are of one article. */
import type { Fragment } from './fragments.ts';
import { areParallel, countSame } from './parallels.ts';
import type { StreamItem } from './stream.ts';

/** A short sentence of two clauses, which says what the paragraph is about. */
const TOPIC =
  /^[一二三四五]?是?([\u4e00-\u9fff])[\u4e00-\u9fff“”]{2,12}[，,：:]“?([\u4e00-\u9fff])[\u4e00-\u9fff“”、]{2,16}[。]/u;
/** What any report's first words may be: 今年以来，全镇……. */
const COMMON = new Set('今近在为从目去截据自当同对该全镇村县市区乡每这如随经上下此其日月年连眼有');

/** What a paragraph's topic sentence shares with those built alike, '' where it has none. */
export function topicForm(text: string): string {
  const [, first = '', second = ''] = TOPIC.exec(text) ?? [];
  return COMMON.has(first) ? '' : first + second;
}

/** 灯光调亮，让夜路更安。 and 路面铺平，让出行更顺。: a first sentence of two short clauses, whose likes are built alike. */
const TWO_CLAUSES = /^([\u4e00-\u9fff“”]{3,8}[，,][\u4e00-\u9fff“”]{4,9})。/u;

function topicOf(text: string): string {
  const [, topic = ''] = TWO_CLAUSES.exec(text) ?? [];
  return COMMON.has(topic.charAt(0)) ? '' : topic;
}

/** 改得好不好，居民说了算 and 书读进去了，技术也学到了手 pause in the same place, and are two reports'. */
function areAlike(topic: string, other: string): boolean {
  if (topic === '' || other === '') return false;
  return (
    areParallel(topic, other) && (topic.length === other.length || countSame(topic, other) > 0)
  );
}

/** The section's heading that a fragment opens with, '' where it has none. */
function headingOf(stream: readonly StreamItem[], { from }: Fragment): string {
  const item = stream[from];
  return item?.role === 'heading' ? item.unit.content.text : '';
}

/**
 * For each fragment the others that open with a topic sentence of the same form, or with a heading that is
 * built alike: 邻里议事 小矛盾不出楼 and 干部坐班 跑腿事有人代.
 */
export function findParallels(
  stream: readonly StreamItem[],
  fragments: readonly Fragment[],
): number[][] {
  const forms = fragments.map(({ from }) => topicForm(stream[from]?.edge.text ?? ''));
  const headings = fragments.map((fragment) => headingOf(stream, fragment));
  const topics = fragments.map(({ from }) => topicOf(stream[from]?.edge.text ?? ''));
  return forms.map((form, at) => {
    const heading = headings[at] ?? '';
    const isAlike = (other: number): boolean =>
      (form !== '' && forms[other] === form) ||
      areAlike(topics[at] ?? '', topics[other] ?? '') ||
      (heading !== '' && headings[other] !== '' && areParallel(heading, headings[other] ?? ''));
    if (form === '' && heading === '' && topics[at] === '') return [];
    return forms.flatMap((_one, other) => (other !== at && isAlike(other) ? [other] : []));
  });
}
