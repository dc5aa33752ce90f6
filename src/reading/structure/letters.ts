/** Readers' letters: what a paper answers belongs to the letter, wherever its columns stand. */
import { greets } from '../salutations.ts';
import type { StreamItem } from './stream.ts';

/** 记者将来信转给了…, 回音：…, 针对读者反映的…: how an answer begins. */
const ANSWER =
  /^(?:(?:接到|收到)?[^，,。]{0,4}(?:来信|反映)后|记者(?:将|把|就|随后|随即|带着|根据|按照)[^，,。]{0,10}(?:来信|反映|此事|问题|线索|诉求)|【?(?:回音|回应|回复|答复|编后|编后语|编者按|编者附[记言]?|编辑附[记言]|附记|记者跟进)】?[：:]|(?:一封|这封|读者|群众)[^，,。]{0,4}来信(?!：)|针对(?:读者|来信|[^，,。]{0,8}反映))/u;

/** 记者追踪, 回音: what stands above the answer. */
const HEADS_ANSWER =
  /^(?:记者|本报|新闻|部门|官方|编辑部?)?(?:追访|追踪|回访|跟进|核实|探访|走访|回音|回应|回复|答复|反馈|落实)$|^(?:记者调查|网[民友]留言|群众留言|留言内容|答复意见|答复内容|官方答复|编后|编后语|编者按|律师说法|部门回应|处理结果|相关链接)$/u;

const BRACKETS = /^[【[]([^【】[\]]{2,8})[】\]]$/u;

/** Whether a line stands above what a paper answers a letter, or adds to a report: 记者追踪, 【答复意见】. */
export function headsAnswer(line: string): boolean {
  return HEADS_ANSWER.test(BRACKETS.exec(line)?.[1] ?? line);
}

/** Whether a text answers a reader's letter. */
export function answersLetter(text: string): boolean {
  return ANSWER.test(text);
}

/** The articles that are letters to the paper: they greet it, or a line heads its answer. */
export function findLetters(stream: readonly StreamItem[]): Set<number> {
  const letters = stream.filter(
    ({ edge, role }) => greets(edge.text) || (role === 'heading' && headsAnswer(edge.text)),
  );
  return new Set(letters.map(({ draft }) => draft));
}
