/** The laws of a page that was read, for any text: each violation as a sentence. */
import { isDeepStrictEqual } from 'node:util';
import { splitSentences } from '../../src/chinese/sentences.ts';
import { encodeDataset } from '../../src/model/dataset/encode.ts';
import { parseFacts, parseTextShard } from '../../src/model/dataset/parse.ts';
import type { Article, Evidence, Page, Paragraph } from '../../src/model/page.ts';
import { joinPieces, type Span } from '../../src/model/span.ts';
import { readPage } from '../../src/reading/read-page.ts';

const BLANK = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000\r\n\u0085\u2028\u2029]/u;
/** @throws Error that names the first law that `text` breaks. */
export function checkPage(text: string): void {
  const page = readPage(text);
  const broken = [...brokenPlaces(text, page), ...page.articles.flatMap(brokenFacts)];
  if (!isDeepStrictEqual(readPage(text), page)) broken.push('read twice, it is another page');
  broken.push(...brokenFiles(text, page));
  if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'));
}

/** The three laws: nothing is lost, nothing is there twice, nothing is invented. */
function brokenPlaces(text: string, page: Page): string[] {
  const broken: string[] = [];
  const owners = new Uint8Array(text.length);
  for (const [from, to] of allSpans(page)) {
    if (!(from >= 0 && from < to && to <= text.length)) broken.push(`span [${from}, ${to})`);
    for (let at = from; at < to; at += 1) owners[at] = (owners[at] ?? 0) + 1;
  }
  owners.forEach((count, at) => {
    const character = JSON.stringify(text.charAt(at));
    if (count > 1) broken.push(`character ${at} ${character} stands in ${count} places`);
    if (count === 0 && !BLANK.test(text.charAt(at)))
      broken.push(`character ${at} ${character} is lost`);
  });
  for (const { text: said, pieces } of page.articles.flatMap((article) => article.paragraphs)) {
    if (joinPieces(text, pieces) !== said) broken.push(`“${said}” is not its pieces`);
  }
  return broken;
}

function allSpans(page: Page): Span[] {
  const pieces = page.articles.flatMap(({ paragraphs, parts }) =>
    [...paragraphs, ...parts].flatMap((one) => one.pieces),
  );
  return [...pieces, ...page.furniture, ...page.unplaced];
}

/** Every fact is a slice of its paragraph, inside the sentence that it names. */
function brokenFacts(article: Article): string[] {
  const { metrics, initiatives, dates, places, themes, region } = article;
  const broken: string[] = [];
  const expect = (holds: boolean, law: string) => {
    if (!holds) broken.push(law);
  };
  for (const metric of metrics) {
    const slice = sliceOf(article.paragraphs, metric);
    expect(slice === metric.raw, `number “${metric.raw}” is “${slice}”`);
    expect(Number.isFinite(metric.value), `value of “${metric.raw}” is ${metric.value}`);
    const { value, valueMax } = metric;
    expect(valueMax === null || valueMax >= value, `“${metric.raw}” ends before it begins`);
    expect(standsInSentence(article.paragraphs, metric), `sentence of “${metric.raw}”`);
  }
  for (const initiative of initiatives) {
    const slice = sliceOf(article.paragraphs, initiative);
    expect(isMadeOf(initiative.name, slice), `name “${initiative.name}” is “${slice}”`);
    expect(standsInSentence(article.paragraphs, initiative), `sentence of “${initiative.name}”`);
  }
  for (const date of dates) {
    const slice = sliceOf(article.paragraphs, date);
    expect(slice === date.raw, `date “${date.raw}” is “${slice}”`);
    expect(/^(?:\d{4}|-)(?:-\d{2}){0,2}$/u.test(date.date), `date ${date.date}`);
  }
  for (const place of places) expect(sliceOf(article.paragraphs, place) !== '', 'an empty place');
  expect(!themes.others.includes(themes.primary), 'the first theme is also another one');
  expect(/^(?:\d{6})?$/u.test(region.adcode), `code ${region.adcode}`);
  return broken;
}

/** A name leaves out quotation marks and remarks in brackets of its slice, and adds nothing. */
function isMadeOf(name: string, slice: string): boolean {
  let at = 0;
  for (const character of name) {
    at = slice.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return name !== '';
}

type Place = Pick<Evidence, 'paragraph' | 'from' | 'to'>;

function sliceOf(paragraphs: readonly Paragraph[], { paragraph, from, to }: Place): string {
  return from >= 0 && from < to ? (paragraphs[paragraph]?.text.slice(from, to) ?? '') : '';
}

function standsInSentence(paragraphs: readonly Paragraph[], fact: Evidence): boolean {
  const [start, end] = fact.sentence;
  const text = paragraphs[fact.paragraph]?.text ?? '';
  const known = splitSentences(text).some(([from, to]) => from === start && to === end);
  return known && start <= fact.from && fact.to <= end;
}

/** What the dataset says of the page, written and read again. */
function brokenFiles(text: string, page: Page): string[] {
  const { facts, texts } = encodeDataset([{ file: 'a.txt', text, page }]);
  const same =
    isDeepStrictEqual(parseFacts('facts', JSON.stringify(facts)), facts) &&
    texts.every((shard) =>
      isDeepStrictEqual(parseTextShard('texts', JSON.stringify(shard)), shard),
    );
  return same ? [] : ['the dataset reads back as something else'];
}
