/**
 * The page damager: takes whole articles of the made-up pages and prints them damaged, with the
 * truth known because the damage is ours. The same seed gives the same pages.
 */
import { breakParagraph, findBreak, interleave, scatter, splitColumns } from './damage-columns.ts';
import {
  addBlanks,
  drawStyle,
  printByline,
  printHead,
  type Style,
  toAscii,
} from './damage-style.ts';
import { cutOff, cutStart, inAscii } from './damage-truth.ts';
import type { BenchPage, ExpectedArticle } from './expected.ts';
import { loadSet } from './load-expected.ts';
import { Random } from './random.ts';

/** `count` damaged pages; each is drawn from a seed of its own, so that one can be made again. */
export function damagedPages(count: number, seed: number): BenchPage[] {
  const sources = loadSet('made');
  return Array.from({ length: count }, (_, at) => damagePage(sources, seed * 100_003 + at));
}

/** One damaged page from the articles of one or two undamaged ones. */
export function damagePage(sources: readonly BenchPage[], seed: number): BenchPage {
  const random = new Random(seed);
  const style = drawStyle(random);
  const articles = drawArticles(sources, random).map((article) =>
    style.ascii ? inAscii(article) : article,
  );
  const cut = cutEnds(articles, random);
  const printed = cut.map((article) => printArticle(article, style, random));
  const body = joinArticles(printed, random);
  const blocks = random.chance(0.5) ? [...style.furniture, ...body] : [...body, ...style.furniture];
  const text = blocks.map((block) => `${block}\n${random.chance(0.9) ? '\n' : ''}`).join('');
  return {
    name: `damaged-${seed}`,
    text: `${random.chance(0.5) ? '\n\n' : ''}${text}`,
    expected: { articles: cut, layout: [] },
  };
}

/** A whole page's articles, shuffled, sometimes with one of another page. */
function drawArticles(sources: readonly BenchPage[], random: Random): ExpectedArticle[] {
  const own = sources[random.between(0, sources.length - 1)]?.expected.articles ?? [];
  const guest = sources[random.between(0, sources.length - 1)]?.expected.articles[0];
  const whole = random.shuffle(own);
  const all =
    guest === undefined || own.includes(guest) || random.chance(0.7) ? whole : [...whole, guest];
  return all.filter((it) => !it.truncated && (it.titles[0] !== '' || it.kind === 'photo'));
}

/** Sometimes the page's last article goes on elsewhere, or its first began elsewhere. */
function cutEnds(articles: readonly ExpectedArticle[], random: Random): ExpectedArticle[] {
  const cuts = { last: random.chance(0.15), first: random.chance(0.05) };
  return articles.map((article, index) => {
    if (article.kind === 'photo') return article;
    if (cuts.last && index === articles.length - 1) {
      const at = findBreak(article.paragraphs.at(-1)?.text ?? '', random);
      return at === null ? article : cutOff(article, at);
    }
    if (cuts.first && index === 0) {
      const at = findBreak(article.paragraphs[0]?.text ?? '', random);
      return at === null ? article : cutStart(article, at);
    }
    return article;
  });
}

function printArticle(article: ExpectedArticle, style: Style, random: Random): string[] {
  const { before, lead, after } = printByline(article, style);
  const width = style.ascii ? toAscii : (text: string) => text;
  const cut = article.truncated && article.titles[0] === '' && article.kind === 'article';
  const body = article.paragraphs.flatMap(({ role, text }, index) => {
    if (role === 'heading') return [`${style.heading}${text}`];
    const [first = '', ...rest] = breakParagraph(style.blanks ? addBlanks(text) : text, random);
    if (cut && index === 0) return [first, ...rest];
    const opening = index === 0 ? width(lead) : '';
    return [`${style.indent}${opening}${first}`, ...rest];
  });
  if (article.kind === 'photo') return printPhoto(body, width(after), style);
  const head = [...printHead(article, style, random), ...(before === '' ? [] : [width(before)])];
  if (cut) return body;
  const text = orderColumns(head, body, random);
  return after === '' || article.truncated ? text : [...text, width(after)];
}

function printPhoto(body: readonly string[], credit: string, style: Style): string[] {
  const last = body.at(-1) ?? '';
  if (credit === '') return [...body];
  if (style.credit === 'next-line') return [...body, credit];
  return [...body.slice(0, -1), `${last} ${credit}`];
}

/** Most articles stand in order; some have their columns reversed, some their headline moved. */
function orderColumns(head: readonly string[], body: readonly string[], random: Random): string[] {
  const lot = random.next();
  if (lot < 0.82) return [...head, ...body];
  const [one = [], other] = splitColumns(body, random);
  if (other === undefined) return [...head, ...body];
  if (lot < 0.87) return [...head, ...other, ...one];
  if (lot < 0.89) return [...head, ...scatter(body, random)];
  if (lot < 0.96) return [...one, ...head, ...other];
  return [...body, ...head];
}

/** The articles one after the other, sometimes two interleaved. */
function joinArticles(printed: readonly (readonly string[])[], random: Random): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const one = printed[at] ?? [];
    const next = printed[at + 1];
    if (next !== undefined && random.chance(0.08)) {
      blocks.push(...interleave(one, next, random));
      at += 1;
    } else blocks.push(...one);
  }
  return blocks;
}
