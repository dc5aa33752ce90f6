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
import { loadSet, type SetName } from './load-expected.ts';
import { Random } from './random.ts';

/** `count` damaged pages; each is drawn from a seed of its own, so that one can be made again. */
export function damagedPages(count: number, seed: number, set: SetName = 'made'): BenchPage[] {
  const sources = loadSet(set);
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
  const struck = random.chance(0.5) ? random.between(0, cut.length - 1) : -1;
  const kind = random.pick(DISORDERS);
  const printed = cut.map((article, at) => {
    const { head, body, tail } = printArticle(article, style, random);
    return [...disorder({ head, body, kind: at === struck ? kind : 'none' }, random), ...tail];
  });
  const blocks = kind === 'interleaved' ? joinAt(printed, struck, random) : printed.flat();
  const page = random.chance(0.5)
    ? [...style.furniture, ...blocks]
    : [...blocks, ...style.furniture];
  const text = page.map((block) => `${block}\n${random.chance(0.9) ? '\n' : ''}`).join('');
  return {
    name: `damaged-${seed}${struck < 0 ? '' : ` ${kind}`}`,
    text: `${random.chance(0.5) ? '\n\n' : ''}${text}`,
    expected: { articles: cut, layout: [] },
  };
}

/** What may happen to one article of a page: about as often as on the five real ones. */
const DISORDERS = [
  'reversed',
  'reversed',
  'scattered',
  'headline inside',
  'headline inside',
  'headline after',
  'interleaved',
] as const;
type Disorder = (typeof DISORDERS)[number] | 'none';

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

interface Printed {
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly tail: readonly string[];
}

function printArticle(article: ExpectedArticle, style: Style, random: Random): Printed {
  const { before, lead, after } = printByline(article, style);
  const width = style.ascii ? toAscii : (text: string) => text;
  const headless = article.titles[0] === '' && article.kind === 'article';
  const body = article.paragraphs.flatMap(({ role, text }, index) => {
    if (role === 'heading') return [`${style.heading}${text}`];
    const [first = '', ...rest] = breakParagraph(style.blanks ? addBlanks(text) : text, random);
    if (headless && index === 0) return [first, ...rest];
    const opening = index === 0 ? width(lead) : '';
    return [`${style.indent}${opening}${first}`, ...rest];
  });
  if (headless) return { head: [], body, tail: [] };
  if (article.kind === 'photo') {
    const title = article.titles[0] === '' ? [] : printHead(article, style, random);
    return { head: title, body: printPhoto(body, width(after), style), tail: [] };
  }
  const head = [...printHead(article, style, random), ...(before === '' ? [] : [width(before)])];
  return { head, body, tail: after === '' || article.truncated ? [] : [width(after)] };
}

function printPhoto(body: readonly string[], credit: string, style: Style): string[] {
  const last = body.at(-1) ?? '';
  if (credit === '') return [...body];
  if (style.credit === 'next-line') return [...body, credit];
  return [...body.slice(0, -1), `${last} ${credit}`];
}

interface Disordered {
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly kind: Disorder;
}

/** The article's blocks in the order in which the page shows them. */
function disorder({ head, body, kind }: Disordered, random: Random): string[] {
  if (head.length === 0 || kind === 'none' || kind === 'interleaved') return [...head, ...body];
  if (kind === 'headline after') return [...body, ...head];
  if (kind === 'scattered') return [...head, ...scatter(body, random)];
  const [one = [], other = []] = splitColumns(body, random);
  return kind === 'reversed' ? [...head, ...other, ...one] : [...one, ...head, ...other];
}

/** The articles one after the other, the one at `struck` interleaved with the next. */
function joinAt(
  printed: readonly (readonly string[])[],
  struck: number,
  random: Random,
): readonly string[] {
  const [one, next] = [printed[struck], printed[struck + 1]];
  if (one === undefined || next === undefined) return printed.flat();
  const mixed = interleave(one, next, random);
  return [...printed.slice(0, struck), mixed, ...printed.slice(struck + 2)].flat();
}
